import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { RequestOutcome } from './request'

/** The request is answered: what remains says what was asked, when, and what was answered, of nobody in particular. */
export function closeRequest(id: string, outcome: RequestOutcome, answer: string, actorId: string): Promise<boolean> {
  return db.$transaction(async tx => {
    const { count } = await tx.rightsRequest.updateMany({
      where: { id, closedAt: null },
      data: { outcome, answer, closedAt: now(), closedById: actorId, email: null, note: '' },
    })
    if (count === 0) return false
    await record(tx, { name: 'request.closed', data: { requestId: id, outcome }, actorId })
    return true
  })
}
