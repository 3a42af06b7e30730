import type { Language } from '~/platform/i18n/language'
import { en } from './en'
import { fr, type Messages } from './fr'

export const words: Record<Language, Messages> = { fr, en }
