import type { Language } from '~/platform/i18n/language'
import { words } from './messages/words'

/** The sentence for what is wrong with a field of the composer; nothing when it is another room's field, or fine. */
export function problemWords(field: string, code: string | undefined, language: Language): string | undefined {
  const { problems } = words[language]
  return code ? (problems as Record<string, Record<string, string>>)[field]?.[code] : undefined
}
