import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { running } from '~/platform/running.server'
import { fingerprint } from '~/platform/secrets.server'
import { forgottenAfter, waitAfter } from './patience'

export type Turn = { ok: true } | { ok: false; seconds: number }

/**
 * Counts a try before it is heard, so that a hundred at once are not a hundred guesses. `who` names what is tried and by
 * whom (an e-mail and an address); it is kept as a hash. Refused: in how many seconds to come back.
 */
export function takeTurn(who: string[]): Promise<Turn> {
  if (!running().settings.rateLimits) return Promise.resolve({ ok: true })
  const key = keyOf(who)
  const at = now()
  return db.$transaction(async tx => {
    await tx.attempt.createMany({ data: [{ key, lastAt: at, openAt: at }], skipDuplicates: true })
    const [row] = await tx.$queryRaw<Kept[]>`
      select failed, last_at as "lastAt", open_at as "openAt" from attempt where key = ${key} for update`
    const { failed, lastAt, openAt } = row ?? { failed: 0, lastAt: at, openAt: at }
    const wait = openAt.getTime() - at.getTime()
    if (wait > 0) return { ok: false, seconds: Math.ceil(wait / 1000) }
    const count = at.getTime() - lastAt.getTime() > forgottenAfter * 1000 ? 1 : failed + 1
    const open = new Date(at.getTime() + waitAfter(count) * 1000)
    await tx.attempt.update({ where: { key }, data: { failed: count, lastAt: at, openAt: open } })
    return { ok: true }
  })
}

type Kept = { failed: number; lastAt: Date; openAt: Date }

/** It went well: nothing is held against them any more. What is too old to count goes with it. */
export async function forgetTries(who: string[]) {
  const old = new Date(now().getTime() - forgottenAfter * 1000)
  await db.attempt.deleteMany({ where: { OR: [{ key: keyOf(who) }, { lastAt: { lt: old }, openAt: { lt: old } }] } })
}

const keyOf = (who: string[]) => fingerprint(JSON.stringify(who))
