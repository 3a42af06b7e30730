/** The languages of the screens. Citizens' words, letters and legal texts stay French whatever is chosen here. */
export const languages = ['fr', 'en'] as const

export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

export function otherLanguage(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr'
}

/** Addresses that exist once, without a language in front: short links, links in mails, the desk and machines. */
const unprefixed = ['q', 'track', 'confirm', 'desk', 'api', 'health', 'dev']

/**
 * In: a path without language (`/questions?q=eau`). Out: the same page in that language.
 * The default language stands without prefix, the other one under `/en` (or `/fr`).
 */
export function pathIn(language: Language, path: string, defaultLanguage: Language): string {
  if (language === defaultLanguage) return path
  if (unprefixed.includes(path.split(/[/?#]/)[1] ?? '')) return path
  return path === '/' ? `/${language}` : `/${language}${path.replace(/^\/(?=[?#])/, '')}`
}
