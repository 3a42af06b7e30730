import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { securityEn } from './messages/security.en'
import { type SecurityMessages, securityFr } from './messages/security.fr'

/** What the pages around a second factor say, by language. */
export const securityWords: Record<Language, SecurityMessages> = { fr: spacedWords(securityFr), en: securityEn }
