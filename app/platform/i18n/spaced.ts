import type { Language } from './language'

const before = /(?<=\S) (?=[:;?!»](?:[\s.,)»<]|$))/g
const after = /« /g

/** French puts a space before : ; ? ! » and after «; here it never breaks, so that no line begins with a colon. */
export const spaced = (text: string): string => text.replace(before, '\u00a0').replace(after, '«\u00a0')

/** Between a name and what it says, « Téléphone : 01 99 00 24 10 », in either language. */
export const colon: Record<Language, string> = { fr: '\u00a0: ', en: ': ' }

/** The same in a whole set of messages: in their strings, their lists and what their functions return. */
export function spacedWords<T>(words: T): T {
  return deep(words) as T
}

function deep(words: unknown): unknown {
  if (typeof words === 'string') return spaced(words)
  if (typeof words === 'function') return (...facts: unknown[]) => deep(words(...facts))
  if (Array.isArray(words)) return words.map(deep)
  if (words === null || typeof words !== 'object') return words
  return Object.fromEntries(Object.entries(words).map(([name, said]) => [name, deep(said)]))
}
