import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'

/** Takes a recorded visa back, as long as nothing went. False when there was none, or the night was faster. */
export function withdrawVisa(eliminationId: string, actorId: string): Promise<boolean> {
  return db.$transaction(async tx => {
    const { count } = await tx.elimination.updateMany({
      where: { id: eliminationId, recordedAt: { not: null }, doneAt: null, carriedOut: { equals: [] } },
      data: { visaBy: null, visaOn: null, visaReference: null, recordedById: null, recordedAt: null },
    })
    if (count === 0) return false
    await record(tx, { name: 'visa.withdrawn', data: { eliminationId }, actorId })
    return true
  })
}
