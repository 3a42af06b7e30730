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
  return all.filter(({ id }, index) => all.findIndex(other => other.id === id) === index)
}

/** Those the author has not been shown yet; sending the form again after seeing one says that it may stay. */
export const unseen = (passages: Passage[], seen: string[]): Passage[] =>
  passages.filter(({ id }) => !seen.includes(id))

/** The words with every occurrence of the passage `id` replaced by its kind's mark. A name is cleared. */
export function withoutPersonal(
  words: PublicWords,
  id: string,
  known: KnownPublic,
  marks: Record<PersonalKind, string>,
): PublicWords {
  const changed = { ...words }
  for (const field of publicFields) {
    const found = findPersonalData(words[field], known).filter(
      ({ kind, words: said }) => idOf(field, kind, said) === id,
    )
    // From the end, so that what comes before keeps its place.
    for (const passage of found.reverse())
      changed[field] = field === 'displayName' ? '' : withoutPassage(changed[field], passage, marks[passage.kind])
  }
  return changed
}

const idOf = (field: PublicField, kind: PersonalKind, words: string) => `${field}:${kind}:${words}`
const around = 40
