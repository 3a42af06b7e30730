import { formatTime } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import { words } from './messages/words'

type Did = { act: string; by: string | null; at: string }

/** « Publiée »: what an event did to a question, in a word. */
export function actWords(act: string, language: Language): string {
  const { acts } = words[language]
  return acts[act as keyof typeof acts] ?? acts.changed
}

/** « Publiée par Léa Martin »; without a name, what happened. */
export const byWords = ({ act, by }: Omit<Did, 'at'>, language: Language): string =>
  by ? words[language].by(actWords(act, language), by) : actWords(act, language)

/** « Publiée par Léa Martin à 14:02 », in the authority's time. */
export function byAtWords({ act, by, at }: Did, language: Language, zone: string): string {
  const told = words[language]
  return told.byAt(actWords(act, language), by ?? told.asker, formatTime(new Date(at), language, zone))
}

/** The sentence for the description of one file, whichever it is; nothing for other fields. */
export const fileProblemWords = (field: string, language: Language): string | undefined =>
  field.startsWith('description-') ? words[language].problems.description : undefined

/** The sentence for a form's problem: the field's own, else one that asks to read it again. */
export function problemWords(field: string, code: string, language: Language): string {
  const { problems } = words[language]
  if (code === 'reused') return problems.reused
  const known = (problems as Record<string, string | Record<string, string>>)[field]
  return typeof known === 'string' ? known : (known?.[code] ?? problems.any)
}
