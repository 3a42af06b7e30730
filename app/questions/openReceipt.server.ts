import { makeAccess } from '~/accounts/access.server'
import { receiptQuestion } from '~/accounts/receipt.server'
import { db } from '~/platform/db.server'
import { count, secondsLeft } from '~/platform/limits/tally.server'
import { running } from '~/platform/running.server'

/** Tries an hour from one network address: a counter where many type their codes, and hopeless for whoever guesses. */
export const receiptTries = 30

export type Opened = { ok: true; track: string } | { ok: false; seconds: number | null }

/** Opens the follow-up page by the code of a printed receipt. `seconds`: how long to wait after too many tries. */
export async function openReceipt(typed: string, address: string): Promise<Opened> {
  const who = ['receipt', address]
  if (running().settings.rateLimits && (await count(who, 3600)) > receiptTries)
    return { ok: false, seconds: Math.max(1, await secondsLeft(who)) }
  const questionId = await receiptQuestion(typed)
  if (!questionId) return { ok: false, seconds: null }
  return { ok: true, track: await db.$transaction(tx => makeAccess(tx, { purpose: 'track', questionId })) }
}
