import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { providerEn } from './provider.en'
import { type ProviderMessages, providerFr } from './provider.fr'

export const providerWords: Record<Language, ProviderMessages> = { fr: spacedWords(providerFr), en: providerEn }
