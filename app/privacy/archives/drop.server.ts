import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'

/** The authority takes its proposal back, or the archives said no: everything stays, and holds no erasure any more. */
export function dropProposal(eliminationId: string, actorId: string): Promise<boolean> {
  return db.$transaction(async tx => {
    const { count } = await tx.elimination.updateMany({
      where: { id: eliminationId, recordedAt: null, doneAt: null, droppedAt: null },
      data: { droppedAt: now() },
    })
    if (count === 0) return false
    await tx.proposedQuestion.deleteMany({ where: { eliminationId } })
    await record(tx, { name: 'elimination.dropped', data: { eliminationId }, actorId })
    return true
  })
}
