import type { Language } from '~/platform/i18n/language'
import { words } from '../messages/words'

/** In: a code for each field. Out: its sentence; a code without one says the field's first sentence rather than nothing. */
export function askProblems(problems: Record<string, string>, language: Language): Record<string, string> {
  const told: Record<string, Record<string, string>> = words[language].problems
  const sentences = Object.entries(problems).map(([field, code]) => {
    const known = told[field] ?? told.form ?? {}
    return [told[field] ? field : 'form', known[code] ?? Object.values(known)[0] ?? code]
  })
  return Object.fromEntries(sentences)
}
