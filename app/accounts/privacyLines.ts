import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { privacyLinesEn } from './messages/privacyLines.en'
import { type PrivacyLines, privacyLinesFr } from './messages/privacyLines.fr'

export const privacyLines: Record<Language, PrivacyLines> = { fr: spacedWords(privacyLinesFr), en: privacyLinesEn }

/** The forms that take personal data. */
export type PrivateForm = keyof PrivacyLines['lines']
