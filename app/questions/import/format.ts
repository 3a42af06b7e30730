import { dayOrInstant } from './dates'
import { firstSentence } from './firstSentence'
import { type Reason, type Refusal, textIn } from './texts'

/**
 * One line of an import file, tidied: what the portal keeps of it, in one form whatever the way it was written. Dates
 * are `YYYY-MM-DD` or an instant in UTC; null where the file does not know.
 */
export type ImportedQuestion = {
  id: string
  askedAt: string | null
  topic: string | null
  service: string | null
  title: string
  body: string
  language: string
  status: Status
  answer: ImportedAnswer | null
}

export type ImportedAnswer = {
  at: string | null
  body: string
  by: string
  nature: 'information' | 'decision'
  outcome: string | null
}

const statuses = ['submitted', 'published', 'declined', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

const natures = ['information', 'decision'] as const
const outcomes = ['informed', 'positive', 'partial', 'negative', 'redirected']

export type Read = { ok: true; question: ImportedQuestion } | Refusal

/** In: the text of one line. Out: the question it holds, or why it holds none. Never throws. */
export function readLine(line: string): Read {
  const json = parsed(line)
  if (json === undefined) return refused('not-json')
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refused('not-an-object')
  const raw: Record<string, unknown> = { ...json }
  if (typeof raw.id === 'number') raw.id = String(raw.id)

  const texts = textIn(raw)
  if (!texts.ok) return texts
  const { id, title, body, topic, service, answer, answeredBy, lang, outcome } = texts.values
  if (!id) return refused('no-id', 'id')
  // A title left out is a mistake; a null one belongs to sets of bare questions, which begin with their own title.
  if (!title && (raw.title !== null || !body)) return refused('no-title', 'title')

  const status = oneOf(statuses, texts.values.status, 'published')
  if (!status) return refused('unknown-word', 'status')
  const nature = oneOf(natures, texts.values.nature, 'information')
  if (!nature) return refused('unknown-word', 'nature')
  if (lang && !/^[a-z]{2,3}$/.test(lang)) return refused('unknown-word', 'lang')
  if (answer && (status === 'submitted' || status === 'declined')) return refused('answered-yet-unpublished', 'status')

  const askedAt = dayOrInstant(raw.askedAt, 'askedAt')
  if (!askedAt.ok) return askedAt
  const answeredAt = dayOrInstant(raw.answeredAt, 'answeredAt')
  if (!answeredAt.ok) return answeredAt
  if (answer && isBefore(answeredAt.value, askedAt.value)) return refused('answered-before-asked', 'answeredAt')

  const known = outcome && outcomes.includes(outcome) ? outcome : null
  return {
    ok: true,
    question: {
      id,
      askedAt: askedAt.value ?? (answer ? answeredAt.value : null),
      topic: topic ?? null,
      service: service ?? null,
      title: title ?? firstSentence(body ?? ''),
      body: body ?? '',
      language: lang ?? 'fr',
      status,
      answer: answer ? { at: answeredAt.value, body: answer, by: answeredBy ?? '', nature, outcome: known } : null,
    },
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function oneOf<Word extends string>(words: readonly Word[], given: string | undefined, unsaid: Word): Word | undefined {
  return given === undefined ? unsaid : words.find(word => word === given)
}

/** A day alone has no hour: on the same day nothing is known to come first. */
function isBefore(answered: string | null, asked: string | null): boolean {
  if (answered === null || asked === null) return false
  const length = answered.length === asked.length ? answered.length : 10
  return answered.slice(0, length) < asked.slice(0, length)
}

function refused(reason: Reason, field?: string): Refusal {
  return { ok: false, reason, field }
}
