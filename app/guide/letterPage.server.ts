import type { Authority } from '~/directory/authority'
import { isCivil } from '~/platform/calendar/civil'
import { today } from '~/platform/clock.server'
import type { GuideContent, Variable } from './content'
import { asCivil } from './dating'
import type { LetterShown } from './letterShown'
import { fillLetter, letterTemplate, placeholdersOf } from './letters'
import { linesOf } from './localContacts'
import { type OpenedWalk, queryOf } from './openWalk.server'
import type { PublicCase } from './publicCase.server'

const longest = 10_000

/**
 * A letter as far as it is known. `typed` is what the form sent, null when nobody typed yet; `finishing` when its author
 * asks for the finished letter. Nothing is kept. Null when the guide has no such letter.
 */
export function letterPage(
  opened: OpenedWalk,
  id: string,
  authority: Authority,
  typed: Readonly<Record<string, string>> | null,
  finishing: boolean,
): LetterShown | null {
  const { content } = opened.guide
  const letter = content.letters.find(one => one.id === id)
  if (!letter) return null
  const names = placeholdersOf(letterTemplate(content, id))
  const variables = content.variables.filter(({ name }) => names.includes(name))
  const known = prefilled(opened, id, authority)
  const values = Object.fromEntries(
    variables.map(one => [one.name, written(one, typed?.[one.name] ?? known[one.name])]),
  )

  const filled = fillLetter(content, id, values)
  if (!filled.ok) return null
  const missing = filled.finished ? [] : filled.gaps.map(gap => gap.name)
  const problems = finishing ? problemsOf(variables, values, missing) : {}
  return {
    id,
    title: letter.title,
    purpose: letter.purpose,
    sendTo: letter.sendTo,
    proof: letter.proof,
    publicCase: opened.publicCase && { title: opened.publicCase.title, path: opened.publicCase.path },
    back: `/guide/start?${queryOf(opened)}`,
    fields: variables.map(({ name, label, kind, optional }) => ({
      name,
      label,
      kind,
      optional: optional === true,
      value: values[name] ?? '',
    })),
    problems,
    missing: missing.length,
    finished: finishing && filled.finished && Object.keys(problems).length === 0 ? filled.text : null,
    preview: filled.finished ? filled.text : filled.preview,
    advice: content.notices.advice,
  }
}

const written = (variable: Variable, value: string | undefined) => {
  const said = value ?? variable.default ?? ''
  return variable.kind === 'date' ? asCivil(said) : said
}

function problemsOf(
  variables: readonly Variable[],
  values: Record<string, string>,
  missing: readonly string[],
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { name, kind, optional } of variables) {
    const value = (values[name] ?? '').trim()
    if (value.length > longest) found[name] = 'too-long'
    else if (kind === 'date' && value !== '' && !isCivil(value)) found[name] = 'bad-date'
    else if (missing.includes(name) && !optional) found[name] = 'missing'
  }
  return found
}

/** What the public answer and the settings already say. A day that is the reader's own is never guessed. */
function prefilled(opened: OpenedWalk, id: string, authority: Authority): Record<string, string | undefined> {
  const { publicCase } = opened
  const known = {
    today: today(authority.time.timeZone),
    authority: authority.names.name,
    recipient: recipientOf(opened.guide.content, id, authority, publicCase),
  }
  if (!publicCase) return known
  const { answer, reference, title, askedOn } = publicCase
  return {
    ...known,
    portalReference: reference,
    answerDate: answer.on,
    answerSubject: title,
    requestSubject: title,
    // Only a request that was passed on is surely the question itself.
    requestDate: answer.outcome === 'redirected' ? askedOn : undefined,
    decisionDate: answer.nature === 'decision' ? answer.on : undefined,
  }
}

/** Whom the letter goes to: the first one its step sends to. The authority is written to through who signed the answer. */
function recipientOf(
  content: GuideContent,
  id: string,
  authority: Authority,
  publicCase: PublicCase | null,
): string | undefined {
  const step = content.outcomes.flatMap(outcome => outcome.steps).find(one => one.letterRef === id)
  const contact = content.contacts.find(one => one.id === step?.contactRefs[0])
  if (!contact) return undefined
  const { post, formalRequests } = authority.contacts
  if (contact.id === 'town-hall') {
    const signer = publicCase ? [publicCase.answer.signerName, publicCase.answer.signerCapacity] : []
    return [...signer, post || [authority.names.name, formalRequests].join('\n')].filter(Boolean).join('\n')
  }
  const lines = linesOf(contact.id, authority)
  return contact.local && lines.length === 0 ? undefined : [contact.name.fr, ...lines].join('\n')
}
