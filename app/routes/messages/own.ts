import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { ownEn } from './own.en'
import { type OwnMessages, ownFr } from './own.fr'

export const ownWords: Record<Language, OwnMessages> = { fr: spacedWords(ownFr), en: ownEn }
