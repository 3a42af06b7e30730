import { holds } from './conditions'
import type { Outcome, Step } from './content'
import type { Facts } from './deadlineInput'
import type { Rule } from './rules'

/** The rules of the deadlines that run for this reader, the most pressing first, unless something known speaks against. */
export function runningRules(outcome: Outcome, facts: Facts): string[] {
  return outcome.deadlines.filter(one => holds(one.when, facts)).map(one => one.rule)
}

/** The steps to show: those meant for a silence, or for a council's vote, only when the walk said so. */
export function stepsFor(outcome: Outcome, facts: Facts): Step[] {
  return outcome.steps.filter(step => holds(step.when, facts))
}

/** The rule that counts for a step: after a silence, the one that starts on the day silence became a refusal. */
export function ruleFor(id: string, facts: Facts, rules: readonly Rule[]): string {
  const rule = rules.find(one => one.id === id)
  return facts.implicitDecision && rule?.onSilence ? rule.onSilence : id
}
