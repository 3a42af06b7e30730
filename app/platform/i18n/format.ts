import type { Language } from './language'

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }

/** Making a formatter takes longer than a hundred uses of it; a page of twenty rows needs dozens of words from a few. */
const made = new Map<string, unknown>()

function kept<T>(name: string, make: () => T): T {
  if (!made.has(name)) made.set(name, make())
  return made.get(name) as T
}

type DateOptions = { weekday?: boolean; year?: boolean; zone?: string }

/**
 * In: a civil date (`2026-11-03`), which has no hour and no zone, or an instant with the authority's time zone.
 * Out: the date in full words, « mardi 3 novembre 2026 » with the weekday, « 1er novembre 2026 » on a first.
 */
export function formatDate(date: string | Date, language: Language, options: DateOptions = {}): string {
  const { weekday = false, year = true, zone = 'UTC' } = options
  const timeZone = typeof date === 'string' ? 'UTC' : zone
  const format = kept(`date ${language} ${weekday} ${year} ${timeZone}`, () => {
    const parts = { day: 'numeric', month: 'long', timeZone } as const
    const shown = { weekday: weekday ? 'long' : undefined, year: year ? 'numeric' : undefined } as const
    return new Intl.DateTimeFormat(locales[language], { ...parts, ...shown })
  })
  const words = format.format(typeof date === 'string' ? new Date(`${date}T00:00:00Z`) : date)
  // Browsers disagree on the comma after an English weekday; the page and the server must write the same date.
  return language === 'fr' ? words.replace(/(^|\s)1(?=\s)/, '$11er') : words.replace(',', '')
}

/** In: an instant and the authority's time zone. Out: « 14 h 05 », "14:05" in English. */
export function formatTime(instant: Date, language: Language, zone: string): string {
  const parts = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const
  const made = kept(`time ${zone}`, () => new Intl.DateTimeFormat(locales.en, parts)).format(instant)
  return language === 'fr' ? made.replace(/^0?(\d+):/, '$1\u00a0h\u00a0') : made
}

export function formatNumber(value: number, language: Language): string {
  return kept(`number ${language}`, () => new Intl.NumberFormat(locales[language])).format(value)
}

/** In: a length in bytes. Out: « 340 ko », « 1,2 Mo »; never zero for something that is there. */
export function formatBytes(bytes: number, language: Language): string {
  const large = bytes >= 950_000
  const value = large ? Math.round(bytes / 100_000) / 10 : Math.max(1, Math.round(bytes / 1000))
  const unit = language === 'fr' ? 'o' : 'B'
  return `${formatNumber(value, language)}\u00a0${large ? 'M' : 'k'}${unit}`
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** In: two instants. Out: the age in the largest whole unit, « il y a 3 jours », « hier », « à l’instant » under a minute. */
export function formatAge(since: Date, now: Date, language: Language): string {
  const seconds = Math.round((now.getTime() - since.getTime()) / 1000)
  const step = steps.find(([, length]) => Math.abs(seconds) >= length)
  if (!step) return language === 'fr' ? 'à l’instant' : 'just now'
  const [unit, length] = step
  const format = kept(`age ${language}`, () => new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }))
  return format.format(-Math.trunc(seconds / length), unit)
}
