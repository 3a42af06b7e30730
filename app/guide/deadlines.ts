import { addDays, addMonths, type CivilDate, earliest } from '~/platform/calendar/civil'
import { holidayOn, isMetropolitan } from '~/platform/calendar/holidays'
import { dayName } from '~/platform/calendar/words'
import { addWorkingDays, rollBack, rollForward } from '~/platform/calendar/workingDays'
import { type Barrier, barrier } from './applicability'
import { type DeadlineInput, type Question, type Refusal, readInput } from './deadlineInput'
import * as words from './deadlineWords'
import type { Purpose, Rule, Source } from './rules'
import { complete, versionsFor } from './ruleVersions'
import type { Text } from './texts'

export type ChainStep = { step: string; date: CivilDate | null; why: Text; sources: Source[] }

export type Deadline = {
  ok: true
  rule: string
  /** The quantième, before any added day. */
  nominalEnd: CivilDate | null
  /** The last day the texts allow. */
  lastDay: CivilDate | null
  /** The day to act by, never after `lastDay`, always worked. Only where there is something to do. */
  safeDay: CivilDate | null
  purpose: Purpose
  chain: ChainStep[]
  /** For a wait: the first day on which acting is not premature. */
  notBefore: CivilDate | null
  /** The date if the authority said in writing that it takes longer. */
  extendedTo: CivilDate | null
  cap: CivilDate | null
  creates: string | null
  next: string | null
  display: 'shown' | 'unfolded'
  confidence: 'high' | 'medium' | 'low'
  /** Why there is no date; null when there is one. */
  reason: words.NoDate | null
  missing: string[]
  /** Taken as true because nobody said, where that is the cautious reading. */
  assumed: string[]
}

/**
 * In: a rule, the civil day its time starts, the zone of the authority or court, and what is known of the case.
 * Out: the dates with the chain that leads to them, each link with its sources; dates are null, with a reason, when the
 * law gives none or the facts do not allow to be sure. A refusal names the field that cannot be read. Never throws.
 */
export function deadline(input: DeadlineInput, rules: readonly Rule[]): Deadline | Refusal {
  const read = readInput(input)
  return read.ok ? answer(read.value, rules) : read
}

function answer(question: Question, rules: readonly Rule[]): Deadline | Refusal {
  const any = rules.find(rule => rule.id === question.rule)
  if (!any) return { ok: false, field: 'rule', reason: 'unknown' }

  const found: Deadline[] = []
  for (const version of versionsFor(any.id, question.start, question.facts, rules)) {
    const rule = complete(version, rules)
    if (!rule) return { ok: false, field: 'rule', reason: 'loop' }
    const wrong = barrier(rule, question, other => limit(other, rules))
    if ('field' in wrong) return wrong
    if (wrong.reason === null) found.push(dates(rule, question, rules, wrong.assumed))
    else
      found.push({ ...without(rule, question, wrong.reason, wrong.missing), ...prudent(rule, question, rules, wrong) })
  }
  return soonest(found) ?? without(any, question, 'no-rule-then', [])
}

/** When it is unknown which version applies, the earliest day, and no day at all before any later one. */
function soonest(found: readonly Deadline[]): Deadline | undefined {
  return found.find(one => one.lastDay === null) ?? [...found].sort((a, b) => (a.lastDay! < b.lastDay! ? -1 : 1))[0]
}

/**
 * A period that cannot be held against the citizen (no remedy notice, no full acknowledgement) has no last day to promise.
 * The day to act by stays the one of the ordinary period.
 */
function prudent(
  rule: Rule,
  question: Question,
  rules: readonly Rule[],
  { reason, missing }: Barrier,
): Partial<Deadline> {
  if (reason !== 'requires' || !missing.every(name => rule.assume?.includes(name))) return {}
  const { safeDay, chain } = dates(rule, question, rules, [])
  const none = { step: 'none', date: null, why: words.whyNone.requires, sources: rule.sources }
  return {
    safeDay,
    chain: [...chain.filter(link => link.step === 'start'), none, ...chain.filter(link => link.step === 'safe')],
  }
}

/** The last day of another rule's period, conditions aside: what a `within` compares with. */
function limit(question: Question, rules: readonly Rule[]): CivilDate | null {
  const model = rules.find(rule => rule.id === question.rule)
  const rule = model && complete(model, rules)
  return rule ? dates(rule, question, rules, []).lastDay : null
}

function dates(rule: Rule, question: Question, rules: readonly Rule[], assumed: string[]): Deadline {
  const { start, zone, extraHolidays: extra } = question
  const chain: ChainStep[] = [{ step: 'start', date: start, why: words.whyStart, sources: rule.sources }]
  const link = (step: string, date: CivilDate, why: Text, sources: readonly Source[] = []) =>
    chain.push({ step, date, why, sources: [...sources] })

  const nominalEnd = periodEnd(rule, question, link)
  if (nominalEnd === null) return without(rule, question, 'no-period', [])

  let lastDay = nominalEnd
  if (rule.franc) {
    lastDay = addDays(lastDay, 1)
    link('franc', lastDay, words.whyFranc, words.countingSources.franc)
  }
  if (rule.roll === 'next-working-day') {
    const rolled = rollForward(lastDay, zone, extra)
    if (rolled !== lastDay)
      link('roll', rolled, words.whyRoll(closedBecause(lastDay, question)), words.countingSources.roll)
    lastDay = rolled
  }

  const cap = capOf(rule, question)
  if (cap && cap < lastDay) {
    lastDay = cap
    link('cap', cap, words.whyCap(rule.cap!.months), rule.sources)
  }

  const safeDay = rule.purpose === 'actBefore' ? safe(rule, question, rules, earliest(nominalEnd, lastDay)) : null
  if (safeDay) link('safe', safeDay, rule.safeDay ? words.whyBorrowed : words.whySafe)
  if (rule.purpose === 'notBefore') link('creates', nominalEnd, words.whyCreates, rule.sources)
  const extendedTo = rule.extendableMonths ? addMonths(start, (rule.months ?? 0) + rule.extendableMonths) : null
  if (extendedTo) link('extended', extendedTo, words.whyExtended, rule.sources)

  const notBefore = rule.purpose === 'notBefore' ? addDays(nominalEnd, 1) : null
  return {
    ...frame(rule),
    nominalEnd: earliest(nominalEnd, lastDay),
    lastDay,
    safeDay,
    notBefore,
    extendedTo,
    cap,
    chain,
    assumed,
  }
}

type Link = (step: string, date: CivilDate, why: Text, sources?: readonly Source[]) => void

function periodEnd(rule: Rule, question: Question, link: Link): CivilDate | null {
  const { start, zone, extraHolidays } = question
  if (rule.months) {
    link('months', addMonths(start, rule.months), words.whyPeriod('months', rule.months), rule.sources)
    const more = rule.distance ? distanceMonths(question) : 0
    // Added before counting, so that a month's end is clamped once (CJA R421-7: the periods « sont augmentés »).
    const end = addMonths(start, rule.months + more)
    if (more)
      link('distance', end, words.whyDistance(more, question.residence === 'abroad'), words.countingSources.distance)
    return end
  }
  const end = rule.days
    ? addDays(start, rule.days)
    : rule.workingDays
      ? addWorkingDays(start, rule.workingDays, zone, extraHolidays)
      : null
  if (end)
    link(
      'days',
      end,
      words.whyPeriod(rule.days ? 'days' : 'workingDays', (rule.days ?? rule.workingDays)!),
      rule.sources,
    )
  return end
}

/** CJA R421-7. Living overseas near an overseas court, perhaps another island's: unknown, so nothing is added. */
function distanceMonths({ residence, zone }: Question): number {
  if (residence === 'abroad') return 2
  return isMetropolitan(zone) === (residence === 'metropole') ? 0 : 1
}

function capOf(rule: Rule, question: Question): CivilDate | null {
  if (!rule.cap) return null
  const from = /^\d/.test(rule.cap.from) ? rule.cap.from : question.facts[rule.cap.from]
  return typeof from === 'string' ? addMonths(from, rule.cap.months) : null
}

function safe(rule: Rule, question: Question, rules: readonly Rule[], end: CivilDate): CivilDate {
  const { zone, extraHolidays } = question
  const borrowed = rule.safeDay ? rules.find(other => other.id === rule.safeDay) : undefined
  const model = borrowed && complete(borrowed, rules)
  const day = model && !model.safeDay ? dates(model, question, rules, []).safeDay : null
  const own = rollBack(end, zone, extraHolidays)
  return day ? earliest(day, own) : own
}

function closedBecause(date: CivilDate, { zone, extraHolidays }: Question): Text {
  return holidayOn(date, zone, extraHolidays)?.name ?? { fr: dayName(date, 'fr'), en: dayName(date, 'en') }
}

function without(rule: Rule, { start }: Question, reason: words.NoDate, missing: string[]): Deadline {
  const chain = [
    { step: 'start', date: start, why: words.whyStart, sources: rule.sources },
    { step: 'none', date: null, why: words.whyNone[reason], sources: rule.sources },
  ]
  return { ...frame(rule), chain, reason, missing }
}

function frame(rule: Rule): Deadline {
  return {
    ok: true,
    rule: rule.id,
    nominalEnd: null,
    lastDay: null,
    safeDay: null,
    purpose: rule.purpose,
    chain: [],
    notBefore: null,
    extendedTo: null,
    cap: null,
    creates: rule.creates ?? null,
    next: rule.next ?? null,
    display: rule.display ?? 'shown',
    confidence: rule.confidence ?? 'high',
    reason: null,
    missing: [],
    assumed: [],
  }
}
