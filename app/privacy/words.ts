import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { en } from './messages/en'
import { fr, type Messages } from './messages/fr'

export type { Messages }

/** What this room says, by language. */
export const privacyWords: Record<Language, Messages> = { fr: spacedWords(fr), en }
