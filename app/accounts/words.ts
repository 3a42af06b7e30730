import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { en } from './messages/en'
import { fr, type Messages } from './messages/fr'

/** What this room says, by language. */
export const accountWords: Record<Language, Messages> = { fr: spacedWords(fr), en }
