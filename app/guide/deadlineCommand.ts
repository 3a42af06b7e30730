import type { DeadlineInput, Refusal } from './deadlineInput'
import { deadline } from './deadlines'
import type { Rule } from './rules'

export type Told = { ok: true; line: string } | { ok: false; why: string }

/** In: the JSON of a deadline question and the rules. Out: the answer as one line of JSON, or one sentence. */
export function tellDeadline(json: string, rules: readonly Rule[]): Told {
  const input = parsed(json)
  if (typeof input !== 'object' || input === null) {
    return {
      ok: false,
      why: `A question reads like {"rule":"court","start":"2026-09-14","zone":"metropole"}; what came is not JSON of that kind.`,
    }
  }
  const found = deadline(input as DeadlineInput, rules)
  if (!found.ok) return { ok: false, why: `"${found.field}" ${sayings[found.reason]}.` }
  const { nominalEnd, lastDay, safeDay, purpose, chain } = found
  return { ok: true, line: JSON.stringify({ nominalEnd, lastDay, safeDay, purpose, chain }) }
}

const sayings: Record<Refusal['reason'], string> = {
  missing: 'is missing',
  unknown: 'is not one this guide knows',
  'not-a-date': 'is not a date written YYYY-MM-DD',
  'no-such-day': 'is a day that never comes',
  'too-early': 'is before 1990',
  'too-late': 'is after 2099',
  'in-the-future': 'has not come yet',
  order: 'comes before the day it follows',
  loop: 'takes from itself',
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
