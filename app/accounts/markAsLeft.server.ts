import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { isLastAdministrator } from './lastAdministrator.server'

export type MarkedAsLeft = { ok: true } | { ok: false; reason: 'last-administrator' | 'gone' }

/** A colleague leaves: sessions and open links end at once. What they did keeps their name. */
export function markAsLeft(personId: string, actorId: string): Promise<MarkedAsLeft> {
  return db.$transaction(async tx => {
    if (await isLastAdministrator(tx, personId)) return { ok: false, reason: 'last-administrator' }
    const { count } = await tx.person.updateMany({ where: { id: personId, leftAt: null }, data: { leftAt: now() } })
    if (count === 0) return { ok: false, reason: 'gone' }
    await tx.session.deleteMany({ where: { personId } })
    await tx.accessLink.updateMany({ where: { personId, purpose: 'welcome', usedAt: null }, data: { usedAt: now() } })
    await record(tx, { name: 'person.changed', data: { personId }, actorId })
    return { ok: true }
  })
}
