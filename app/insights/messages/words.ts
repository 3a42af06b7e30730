import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { en } from './en'
import { fr, type Messages } from './fr'

export const words: Record<Language, Messages> = { fr: spacedWords(fr), en }
