import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { behalfEn } from './behalf.en'
import { type BehalfMessages, behalfFr } from './behalf.fr'

export const behalfWords: Record<Language, BehalfMessages> = { fr: spacedWords(behalfFr), en: behalfEn }
