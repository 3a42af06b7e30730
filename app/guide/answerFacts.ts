import { grounds, natures, outcomes } from '~/answers/kinds'
import type { AnswerFacts } from './prefill'
import { isRightSubject, isSubject, type Subject } from './subjects'
import type { Choice } from './tree'

/** An answer as its row holds it: codes that an import may have left out. */
export type AnsweredRow = {
  nature: string
  outcome: string | null
  ground: string | null
  subject: readonly string[]
  hasNotice: boolean
}

/**
 * What the prefill table asks of an answer, or null where it does not say whether it is a no. An unknown ground or
 * subject is the widest one. Without a remedy notice on the portal nobody knows whether the letter had one: it is asked.
 */
export function factsOf({ nature, outcome, ground, subject, hasNotice }: AnsweredRow): AnswerFacts | null {
  if (!isOneOf(natures, nature) || !isOneOf(outcomes, outcome)) return null
  const facts = {
    nature,
    outcome,
    ground: isOneOf(grounds, ground) ? ground : 'other',
    subject: subjectOf(subject),
  } as const
  return hasNotice ? { ...facts, remedyNotice: true } : facts
}

/** The most precise of the subjects named: a place in a crèche says more than a right. */
function subjectOf(named: readonly string[]): Subject {
  const known = named.map(name => widened[name] ?? name).filter(isSubject)
  return known.find(isRightSubject) ?? known.find(name => name !== 'right') ?? known[0] ?? 'info'
}

/** The composer knows a little more than the first questions of the walk. */
const widened: Record<string, Subject> = {
  'other-right': 'other',
  'permit-mine': 'permit',
  'permit-neighbour': 'permit',
}

/** Whose project a permit is for, when the composer said so. */
export function permitChoice(named: readonly string[]): Choice[] {
  if (named.includes('permit-neighbour')) return [{ node: 'permit-kind', answer: 'neighbour' }]
  return named.includes('permit-mine') ? [{ node: 'permit-kind', answer: 'mine' }] : []
}

function isOneOf<T extends string>(list: readonly T[], value: string | null): value is T {
  return (list as readonly (string | null)[]).includes(value)
}
