import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { ownRecordEn } from './ownRecord.en'
import { type OwnRecordMessages, ownRecordFr } from './ownRecord.fr'

export const ownRecordWords: Record<Language, OwnRecordMessages> = { fr: spacedWords(ownRecordFr), en: ownRecordEn }
