import type { Facts } from './deadlineInput'
import type { Rule } from './rules'
import { complete } from './ruleVersions'

/** What a date needs to know besides its starting day. */
export type DateField = { name: string; kind: 'date' | 'yes-no' | 'residence' }

/**
 * The fields that go with these rules, once each: where one lives, what the letter said, the days another period is
 * measured by. What the walk already established is not asked again.
 */
export function fieldsFor(
  ids: readonly string[],
  rules: readonly Rule[],
  facts: Facts,
  residenceKnown: boolean,
): DateField[] {
  const versions = rules.filter(rule => ids.includes(rule.id)).flatMap(rule => complete(rule, rules) ?? [])
  const found = versions.flatMap(fieldsOf)
  const first = found.filter(({ name }, index) => found.findIndex(other => other.name === name) === index)
  return first.filter(({ name, kind }) => {
    if (kind === 'residence') return !residenceKnown
    return kind === 'date' ? typeof facts[name] !== 'string' : facts[name] === undefined
  })
}

function fieldsOf(rule: Rule): DateField[] {
  const date = (name: string): DateField => ({ name, kind: 'date' })
  const yesNo = (name: string): DateField => ({ name, kind: 'yes-no' })
  const inside = (rule.within ?? []).flatMap(one => [one.from, one.date])
  const proven = (rule.within ?? []).flatMap(one => one.proves ?? [])
  const dates = new Set([...inside, ...(rule.cap && !/^\d/.test(rule.cap.from) ? [rule.cap.from] : [])])
  const stated = (rule.requires ?? []).filter(name => !proven.includes(name) && !dates.has(name) && name !== rule.from)
  return [
    ...(rule.distance ? [{ name: 'residence', kind: 'residence' } as const] : []),
    ...stated.map(yesNo),
    ...[...dates].filter(name => name !== rule.from).map(date),
    ...(rule.appliesBy === 'decision' && rule.from !== 'decision' ? [date('decision')] : []),
    ...(rule.unless ?? []).filter(name => name !== 'implicitDecision').map(yesNo),
  ]
}
