import type { Facts } from './deadlineInput'

/** Yes, no, or nobody said. A day counts as yes: `implicitDecision` may be the day it was born. */
export function known(facts: Facts, name: string): boolean | undefined {
  const fact = facts[name]
  return typeof fact === 'string' ? true : fact
}

/** `name` or `!name`, with undefined when the fact is unknown. */
export function condition(facts: Facts, text: string): boolean | undefined {
  const fact = known(facts, text.replace(/^!/, ''))
  if (fact === undefined) return undefined
  return text.startsWith('!') ? !fact : fact
}

/** For showing a step or a deadline: nothing known against it, and a positive condition really established. */
export function holds(conditions: readonly string[] | undefined, facts: Facts): boolean {
  return (conditions ?? []).every(text => condition(facts, text) ?? text.startsWith('!'))
}
