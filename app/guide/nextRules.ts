import type { GuideContent, Outcome } from './content'
import type { Facts } from './deadlineInput'
import { ruleFor, runningRules, stepsFor } from './running'

/**
 * The rules whose dates may matter to somebody in this outcome, in the order they are met: those that run, those of the
 * steps, and what each leads to (an appeal, then its silence, then the court).
 */
export function rulesWithin(content: GuideContent, outcome: Outcome, facts: Facts): string[] {
  const steps = stepsFor(outcome, facts).flatMap(step =>
    step.deadlineRef ? [ruleFor(step.deadlineRef, facts, content.rules)] : [],
  )
  const found = new Set([...runningRules(outcome, facts), ...steps])
  // A set walks over what is added to it on the way.
  for (const id of found) {
    const next = content.rules.find(rule => rule.id === id)?.next
    if (next && content.rules.some(rule => rule.id === next)) found.add(next)
  }
  return [...found]
}
