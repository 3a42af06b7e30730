import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { demonstrationEn } from './demonstration.en'
import { type DemonstrationMessages, demonstrationFr } from './demonstration.fr'

export const demonstrationWords: Record<Language, DemonstrationMessages> = {
  fr: spacedWords(demonstrationFr),
  en: demonstrationEn,
}
