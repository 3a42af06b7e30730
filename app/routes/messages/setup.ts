import type { Language } from '~/platform/i18n/language'
import { setupEn } from './setup.en'
import { type SetupMessages, setupFr } from './setup.fr'

export const setupWords: Record<Language, SetupMessages> = { fr: setupFr, en: setupEn }
