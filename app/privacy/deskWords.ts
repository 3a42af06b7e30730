import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { deskEn } from './messages/desk.en'
import { type DeskPrivacyMessages, deskFr } from './messages/desk.fr'

export type { DeskPrivacyMessages }

/** What the desk's pages about personal data say. */
export const deskPrivacyWords: Record<Language, DeskPrivacyMessages> = { fr: spacedWords(deskFr), en: deskEn }

/** The sentence of one field's problem. */
export function problemSentence(
  problems: Record<string, string | Record<string, string>>,
  field: string,
  code: string,
): string {
  const known = problems[field]
  const any = problems.any
  return (typeof known === 'string' ? known : known?.[code]) ?? (typeof any === 'string' ? any : code)
}
