import { findPersonalData, type KnownPublic, type PersonalKind, withoutPassage } from '~/platform/text/personalData'

/** What everybody will read, as its author typed it. */
export type PublicWords = { title: string; body: string; displayName: string }
export type PublicField = keyof PublicWords
export const publicFields = ['title', 'body', 'displayName'] as const satisfies readonly PublicField[]

/** A passage to think about; `id` names it in the form, the same wherever the same words stand in that field. */
export type Passage = {
  id: string
  field: PublicField
  kind: PersonalKind
  words: string
  before: string
  after: string
}

/** Every passage of the three public texts that tells of somebody, each once, with a little of what stands around it. */
export function passagesOf(words: PublicWords, known: KnownPublic): Passage[] {
  const all = publicFields.flatMap(field =>
    findPersonalData(words[field], known).map(({ kind, start, end, words: found }) => ({
      id: idOf(field, kind, found),
      field,
      kind,
      words: found,
      before: words[field].slice(Math.max(0, start - around), start),
      after: words[field].slice(end, end + around),
    })),
  )
  const first = new Map<string, Passage>()
  for (const passage of all) if (!first.has(passage.id)) first.set(passage.id, passage)
  return [...first.values()]
}

/** Those the author has not been shown yet; sending the form again after seeing one says that it may stay. */
export function unseen(passages: Passage[], seen: string[]): Passage[] {
  const shown = new Set(seen)
  return passages.filter(({ id }) => !shown.has(id))
}

/** The words with every occurrence of the passages `ids` replaced by their kind's mark. A name is cleared. */
export function withoutPersonal(
  words: PublicWords,
  ids: readonly string[],
  known: KnownPublic,
  marks: Record<PersonalKind, string>,
): PublicWords {
  const ticked = new Set(ids)
  const changed = { ...words }
  for (const field of publicFields) {
    const found = findPersonalData(words[field], known).filter(({ kind, words: said }) =>
      ticked.has(idOf(field, kind, said)),
    )
    // From the end, so that what comes before keeps its place.
    for (const passage of found.reverse())
      changed[field] = field === 'displayName' ? '' : withoutPassage(changed[field], passage, marks[passage.kind])
  }
  return changed
}

const idOf = (field: PublicField, kind: PersonalKind, words: string) => `${field}:${kind}:${words}`
const around = 40
