import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { endSessions } from './sessions/end.server'

/**
 * Ends whatever somebody has open, everywhere and at once: a lost telephone, a doubt. They sign in again, and are told by
 * mail. `actorId` null: the operator. Returns how many sessions ended; null for somebody who left or is unknown.
 */
export function closeSessionsOf(personId: string, actorId: string | null): Promise<number | null> {
  return db.$transaction(async tx => {
    if ((await tx.person.count({ where: { id: personId, leftAt: null } })) === 0) return null
    const ended = await endSessions(tx, { personId }, 'closed')
    await record(tx, { name: 'person.secured', data: { personId, what: 'sessions-closed' }, actorId })
    return ended
  })
}
