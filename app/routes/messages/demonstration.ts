import type { Language } from '~/platform/i18n/language'
import { demonstrationEn } from './demonstration.en'
import { type DemonstrationMessages, demonstrationFr } from './demonstration.fr'

export const demonstrationWords: Record<Language, DemonstrationMessages> = { fr: demonstrationFr, en: demonstrationEn }
