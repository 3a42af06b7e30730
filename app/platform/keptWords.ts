import type { Language } from './i18n/language'
import { type Kept, kept } from './kept'

const numbers = {
  fr: ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const

/** « un an », « deux ans », « 30 jours », « 24 heures »: how long something is kept, in words, from the one place that says it. */
export function spanOf(what: Kept, language: Language): string {
  const days = kept[what]
  const years = days / 365
  if (Number.isInteger(years)) return `${numbers[language][years] ?? years} ${yearWord(years, language)}`
  if (days === 1) return language === 'fr' ? '24 heures' : '24 hours'
  return language === 'fr' ? `${days} jours` : `${days} days`
}

const yearWord = (years: number, language: Language) =>
  language === 'fr' ? (years > 1 ? 'ans' : 'an') : years > 1 ? 'years' : 'year'

/** What a page's text may name: `{{kept.address}}` is « deux ans ». */
export const keptNamed = (language: Language): Record<string, string> =>
  Object.fromEntries((Object.keys(kept) as Kept[]).map(what => [what, spanOf(what, language)]))
