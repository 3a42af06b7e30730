import { addDays } from '~/platform/calendar/civil'
import type { Finding } from './check'
import type { Rule } from './rules'
import { complete } from './ruleVersions'

/** Every rule can be counted, names only rules that exist, and its versions follow each other without gap or overlap. */
export function checkRules(rules: readonly Rule[]): Finding[] {
  const ids = [...new Set(rules.map(rule => rule.id))]
  return [
    ...rules.flatMap(rule => oneRule(rule, rules)),
    ...ids.flatMap(id => versions(rules.filter(rule => rule.id === id))),
  ]
}

function oneRule(rule: Rule, rules: readonly Rule[]): Finding[] {
  const path = `rules.${rule.id}`
  const named = [
    rule.sameAs,
    rule.safeDay,
    rule.onSilence,
    rule.next === 'courtAction' ? undefined : rule.next,
    ...(rule.within ?? []).map(one => one.rule),
  ]
  const unknown = named
    .filter(id => id !== undefined && !rules.some(other => other.id === id))
    .map(id => error(path, 'unknown-rule', `Règle inconnue : ${id}.`, `Unknown rule: ${id}.`))
  if (unknown.length > 0) return unknown

  const whole = complete(rule, rules)
  if (!whole) return [error(path, 'loop', 'Cette règle se recopie elle-même.', 'This rule copies itself.')]
  const periods = [whole.months, whole.days, whole.workingDays].filter(one => one !== undefined).length
  const found: Finding[] = []
  if (periods > 1) found.push(error(path, 'two-periods', 'Mois ou jours, pas les deux.', 'Months or days, not both.'))
  if (periods === 0 && whole.effect === undefined) found.push(error(path, 'no-period', 'Aucune durée.', 'No period.'))
  if (whole.distance && !whole.months)
    found.push(error(path, 'distance', 'La distance s’ajoute à des mois.', 'Distance is added to months.'))
  if (whole.assume?.some(name => !whole.requires?.includes(name))) {
    found.push(error(path, 'assume', 'On ne suppose que ce qui est exigé.', 'Only what is required can be assumed.'))
  }
  if (whole.sources.length === 0)
    found.push(error(`${path}.sources`, 'no-source', 'Il manque une source.', 'A source is missing.'))
  if (rule.validFrom && rule.validTo && rule.validFrom > rule.validTo) {
    found.push(error(path, 'validity', 'La fin précède le début.', 'It ends before it starts.'))
  }
  return found
}

function versions(list: readonly Rule[]): Finding[] {
  if (list.length < 2) return []
  const path = `rules.${list[0]!.id}`
  if (new Set(list.map(rule => rule.appliesBy ?? 'always')).size > 1) {
    return [
      error(path, 'pivot', 'Les versions ne dépendent pas de la même date.', 'The versions depend on different dates.'),
    ]
  }
  const ordered = [...list].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
  return ordered.slice(1).flatMap((version, index) => {
    const end = ordered[index]!.validTo
    const start = version.validFrom ?? ''
    if (!end || start <= end) return [error(path, 'overlap', 'Deux versions se recouvrent.', 'Two versions overlap.')]
    if (start > addDays(end, 1))
      return [error(path, 'gap', `Aucune version du ${end} au ${start}.`, `No version from ${end} to ${start}.`)]
    return []
  })
}

function error(path: string, code: string, fr: string, en: string): Finding {
  return { severity: 'error', path, code, message: { fr, en } }
}
