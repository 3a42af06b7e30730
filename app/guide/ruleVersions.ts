import type { CivilDate } from '~/platform/calendar/civil'
import type { Facts } from './deadlineInput'
import type { Rule } from './rules'

/**
 * The versions of a rule that may apply to these facts. One when the pivot is known; when it is not, all those the facts
 * allow, and the caller keeps the earliest date. In French law a permit is judged under the regime of its own decision.
 */
export function versionsFor(id: string, start: CivilDate, facts: Facts, rules: readonly Rule[]): Rule[] {
  const versions = rules.filter(rule => rule.id === id)
  return versions.filter(version => {
    const pivot = version.appliesBy ?? 'always'
    if (pivot === 'always') return true
    const known = facts[pivot] ?? (version.from === pivot ? start : undefined)
    if (typeof known === 'string') return known >= (version.validFrom ?? '') && known <= (version.validTo ?? '9999')
    // The decision, the request for reasons, the agreement all come before the day the time starts.
    return pivot === 'filing' || start >= (version.validFrom ?? '')
  })
}

/** The rule with everything it borrows through `sameAs`, or null when the borrowing loops or leads nowhere. */
export function complete(rule: Rule, rules: readonly Rule[], seen: readonly string[] = []): Rule | null {
  if (!rule.sameAs) return rule
  if (seen.includes(rule.id)) return null
  const model = rules.find(other => other.id === rule.sameAs)
  const base = model && complete(model, rules, [...seen, rule.id])
  if (!base) return null
  const sources = rule.sources.length > 0 ? rule.sources : base.sources
  return { ...base, ...rule, sources }
}
