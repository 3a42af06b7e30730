import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { Visa } from './visa'

/** Writes down that the archives agreed: the next night carries it out. False when the proposal no longer waits. */
export function recordVisa(eliminationId: string, { by, on, reference }: Visa, actorId: string): Promise<boolean> {
  return db.$transaction(async tx => {
    const { count } = await tx.elimination.updateMany({
      where: { id: eliminationId, recordedAt: null, doneAt: null, droppedAt: null },
      data: {
        visaBy: by,
        visaOn: new Date(`${on}T00:00:00Z`),
        visaReference: reference,
        recordedById: actorId,
        recordedAt: now(),
      },
    })
    if (count === 0) return false
    await record(tx, { name: 'visa.recorded', data: { eliminationId }, actorId })
    return true
  })
}
