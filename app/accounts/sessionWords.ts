import type { Language } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { sessionsEn } from './messages/sessions.en'
import { type SessionMessages, sessionsFr } from './messages/sessions.fr'

export type { SessionMessages } from './messages/sessions.fr'

/** What is said of sessions: where they are open, and why they ended; by language. */
export const sessionWords: Record<Language, SessionMessages> = { fr: spacedWords(sessionsFr), en: sessionsEn }
