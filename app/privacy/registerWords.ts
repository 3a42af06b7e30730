import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { registerEn } from './messages/register.en'
import { type RegisterMessages, registerFr } from './messages/register.fr'

export const registerWords: Record<Language, RegisterMessages> = { fr: spacedWords(registerFr), en: registerEn }
