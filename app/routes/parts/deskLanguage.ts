import { isLanguage, type Language } from '~/platform/i18n/language'

/** The desk speaks the language each person chose for themselves. */
export const deskLanguage = (person: { language: string }): Language =>
  isLanguage(person.language) ? person.language : 'fr'
