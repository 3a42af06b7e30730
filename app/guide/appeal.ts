import type { CivilDate } from '~/platform/calendar/civil'
import type { DeadlineInput, Facts, Refusal } from './deadlineInput'
import { type Deadline, deadline } from './deadlines'
import type { Rule } from './rules'
import { versionsFor } from './ruleVersions'

export type Appeal = {
  /** `court`, `court-implicit` or `permit-court`: the period the appeal is meant to interrupt. */
  against: string
  /** The day that period started. */
  start: CivilDate
  posted: CivilDate
  received?: CivilDate
  /** The day an express rejection arrived, if one did. */
  rejected?: CivilDate
  /** An informal appeal or a mediation already interrupted the same period. */
  second?: boolean
}

export type AfterAppeal = {
  ok: true
  effect: 'interrupts' | 'too-late' | 'uncertain' | 'second' | 'none'
  /** The implicit rejection, when silence must be waited for. */
  silence: Deadline | null
  /** The court's period that runs in the end: the old one when the appeal had no effect. */
  court: Deadline
}

/**
 * What an informal appeal changes. It interrupts the court's period once, if it was posted inside it (CRPA L411-2;
 * CE 30 juin 2025, n° 494573: the postmark counts); silence of two months rejects it (L411-7). Posted too late, made a
 * second time, or made against a planning decision since 28 November 2025 (C. urb. L600-12-2), it moves nothing.
 */
export function afterInformalAppeal(
  appeal: Appeal,
  place: Pick<DeadlineInput, 'zone' | 'residence' | 'extraHolidays' | 'facts'>,
  rules: readonly Rule[],
): AfterAppeal | Refusal {
  const now = deadline({ ...place, rule: appeal.against, start: appeal.start }, rules)
  if (!now.ok) return now
  const unmoved = (effect: AfterAppeal['effect']): AfterAppeal => ({ ok: true, effect, silence: null, court: now })

  const versions = versionsFor(appeal.against, appeal.start, { ...place.facts } as Facts, rules)
  if (versions.some(rule => rule.effectOfInformalAppeal === 'none')) return unmoved('none')
  if (appeal.second) return unmoved('second')

  // Without a remedy notice the ordinary period still tells what is surely in time; later than that nobody can promise.
  const { noticeGiven, acknowledgementComplete, ...others } = place.facts ?? {}
  const cautious = deadline({ ...place, facts: others, rule: appeal.against, start: appeal.start }, rules)
  if (!cautious.ok) return cautious
  const inTime = cautious.lastDay !== null && appeal.posted <= cautious.lastDay
  if (!inTime) return unmoved(noticeGiven === false || acknowledgementComplete === false ? 'uncertain' : 'too-late')

  // Counted from the posting when nobody knows the day it arrived: that can only be earlier.
  const silence = deadline({ ...place, rule: 'silence-appeal', start: appeal.received ?? appeal.posted }, rules)
  if (!silence.ok) return silence
  const implicit = silence.nominalEnd
  const expressFirst = appeal.rejected && implicit && appeal.rejected <= implicit
  const start = expressFirst ? appeal.rejected! : (implicit ?? appeal.posted)
  const court = deadline({ ...place, rule: 'after-appeal', start }, rules)
  return court.ok ? { ok: true, effect: 'interrupts', silence: expressFirst ? null : silence, court } : court
}
