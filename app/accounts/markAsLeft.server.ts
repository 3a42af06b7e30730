import type { HandedOver } from '~/events/catalogue'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { isLastAdministrator } from './lastAdministrator.server'
import { endSessions } from './sessions/end.server'

export type MarkedAsLeft = { ok: true } | { ok: false; reason: 'last-administrator' | 'gone' }

/** What was in hand, and whose it is now; null: the queue's. */
export type Handed = HandedOver & { toId: string | null }

/**
 * A colleague leaves: sessions and open links end at once. What they did keeps their name; `handOver` gives what they held
 * to somebody else in the same transaction.
 */
export function markAsLeft(
  personId: string,
  actorId: string,
  handOver: (tx: Tx) => Promise<Handed> = async () => ({ questions: [], answers: [], toId: null }),
): Promise<MarkedAsLeft> {
  return db.$transaction(async tx => {
    if (await isLastAdministrator(tx, personId)) return { ok: false, reason: 'last-administrator' }
    const { count } = await tx.person.updateMany({ where: { id: personId, leftAt: null }, data: { leftAt: now() } })
    if (count === 0) return { ok: false, reason: 'gone' }
    await endSessions(tx, { personId }, null)
    await tx.accessLink.updateMany({ where: { personId, purpose: 'welcome', usedAt: null }, data: { usedAt: now() } })
    const held = await handOver(tx)
    await record(tx, { name: 'person.left', data: { personId, ...held }, actorId })
    return { ok: true }
  })
}
