import type { Language } from '~/platform/i18n/language'
import { words } from './messages/words'
import type { Rule } from './rules'
import { complete } from './ruleVersions'

/**
 * A rule in one sentence, without anybody's date: « deux mois à partir du jour où vous avez reçu la décision ». Null for
 * a rule that counts nothing.
 */
export function ruleSentence(id: string, rules: readonly Rule[], language: Language): string | null {
  const named = rules.find(rule => rule.id === id)
  const rule = named && complete(named, rules)
  if (!rule) return null
  const told = words[language].rule
  const period = rule.months
    ? told.months(rule.months)
    : rule.days
      ? told.days(rule.days)
      : rule.workingDays
        ? told.workingDays(rule.workingDays)
        : null
  const from = rule.from in told.from ? told.from[rule.from as keyof typeof told.from] : null
  return period && from ? `${period} ${from}` : null
}
