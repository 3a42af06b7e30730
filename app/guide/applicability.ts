import type { CivilDate } from '~/platform/calendar/civil'
import { condition, known } from './conditions'
import type { Question, Refusal } from './deadlineInput'
import type { NoDate } from './deadlineWords'
import type { Rule } from './rules'

export type Barrier = { reason: NoDate | null; missing: string[]; assumed: string[] }

/**
 * Whether the rule may give a date for these facts. What is unknown is never read in the citizen's disfavour nor as a
 * longer time: a rule that opens a new period needs its facts stated; the ordinary one assumes what makes it shortest.
 * `lastDayOf` gives the last day of another rule's period, for acts that must fall inside it.
 */
export function barrier(
  rule: Rule,
  question: Question,
  lastDayOf: (question: Question) => CivilDate | null,
): Barrier | Refusal {
  const assumed: string[] = []
  const missing: string[] = []
  const proven: string[] = []
  const refuse = (reason: NoDate): Barrier => ({ reason, missing, assumed })
  const facts = rule.from in question.facts ? question.facts : { ...question.facts, [rule.from]: question.start }

  const disorder = outOfOrder(rule, question)
  if (disorder) return disorder

  if ((rule.unless ?? []).some(name => known(question.facts, name))) return refuse('excluded')
  for (const text of rule.when ?? []) {
    const held = condition(question.facts, text)
    if (held === false) return refuse('not-applicable')
    if (held === undefined) assumed.push(text)
  }

  for (const { date, rule: other, from, proves } of rule.within ?? []) {
    const [day, start] = [facts[date], facts[from]]
    if (typeof day !== 'string' || typeof start !== 'string') continue
    const end = lastDayOf({ ...question, rule: other, start })
    if (end === null || day > end) return refuse('outside-period')
    if (proves) proven.push(proves)
  }

  for (const name of rule.requires ?? []) {
    const fact = proven.includes(name) || known(facts, name)
    if (fact) continue
    if (fact === undefined && rule.assume?.includes(name)) assumed.push(name)
    else missing.push(name)
  }
  if (rule.cap && !/^\d/.test(rule.cap.from) && typeof facts[rule.cap.from] !== 'string') missing.push(rule.cap.from)
  return missing.length > 0 ? refuse('requires') : { reason: null, missing, assumed }
}

/** A fact that must come before the start and is dated after it was mistyped: no date can be trusted. */
function outOfOrder(rule: Rule, { facts, start }: Question): Refusal | null {
  const before = [rule.appliesBy, rule.cap?.from, ...(rule.within ?? []).flatMap(inside => [inside.from, inside.date])]
  const wrong = before.find(name => {
    const day = name && name !== 'filing' && name !== rule.from ? facts[name] : undefined
    return typeof day === 'string' && day > start
  })
  return wrong ? { ok: false, field: `facts.${wrong}`, reason: 'order' } : null
}
