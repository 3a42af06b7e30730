import { type MarkedAsLeft, markAsLeft } from '~/accounts/markAsLeft.server'
import { handOver, receivers } from './holdings.server'

export type Departed = MarkedAsLeft | { ok: false; reason: 'receiver' }

/**
 * A colleague leaves and what they had in hand goes to `to`, a colleague's id, or back to the queue. One transaction: they
 * are gone and their work is somebody's, or nothing happened.
 */
export async function noteDeparture(personId: string, to: string, actorId: string): Promise<Departed> {
  if (to !== 'queue' && !(await receivers(personId)).some(({ id }) => id === to))
    return { ok: false, reason: 'receiver' }
  return markAsLeft(personId, actorId, tx => handOver(tx, personId, to === 'queue' ? null : to))
}
