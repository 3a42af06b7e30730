import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { reportEn } from './report.en'
import { type ReportMessages, reportFr } from './report.fr'

export const reportWords: Record<Language, ReportMessages> = { fr: spacedWords(reportFr), en: reportEn }
