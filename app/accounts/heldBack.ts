import type { Language } from '~/platform/i18n/language'

/**
 * A form that was not heard because nobody stands behind it any more (`signed-out`), or not surely enough (`prove`). Its
 * page keeps what was typed, and sends it again once `door` was passed in another tab.
 */
export type HeldBack = {
  why: 'signed-out' | 'prove'
  door: string
  /** Where the form was sent. */
  action: string
  /** Names and values as they came; null when one was a secret, which no page carries. */
  kept: [string, string][] | null
  language: Language | null
}

/** What a refused request brought, when it is that. */
export const heldBackIn = (thrown: unknown): HeldBack | null =>
  typeof thrown === 'object' && thrown !== null && 'heldBack' in thrown ? (thrown.heldBack as HeldBack) : null

/** Fields no page sends back. */
const secrets = new Set(['password', 'current', 'code', 'recovery', 'answer'])

/** In: a form as it came. Out: what a page may keep of it, or null. Files stay behind: a browser fills in none. */
export function keptOf(form: FormData): [string, string][] | null {
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string')
  return fields.some(([name]) => secrets.has(name)) ? null : fields
}

/** What somebody wrote among the fields: longer than a code, or in several words. */
export const wordsAmong = (kept: readonly [string, string][]) =>
  kept.map(([, value]) => value).filter(value => /\s/.test(value.trim()))
