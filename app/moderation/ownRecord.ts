import type { Language } from '~/platform/i18n/language'
import { ownRecordWords } from './messages/ownRecord'
import { actWords } from './wording'

/** One act of one's own: an event's name, when, and on which question, while there is one. */
export type OwnAct = { id: string; act: string; at: string; reference: string | null }

/** An act in words, whether it was done to a question or to the portal. */
export function ownActWords(act: string, language: Language): string {
  const { others } = ownRecordWords[language]
  return Object.hasOwn(others, act) ? others[act as keyof typeof others] : actWords(act, language)
}
