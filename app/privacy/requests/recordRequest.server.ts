import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { RequestDraft } from './request'

/** Writes down a request that came by post, telephone or at the counter. The same form sent twice is one request. */
export function recordRequest({ id, receivedOn, email, ...draft }: RequestDraft, actorId: string) {
  return db.$transaction(async tx => {
    const { count } = await tx.rightsRequest.createMany({
      data: [
        {
          id,
          ...draft,
          email: email || null,
          receivedOn: new Date(`${receivedOn}T00:00:00Z`),
          recordedById: actorId,
          recordedAt: now(),
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) return 'same' as const
    await record(tx, { name: 'request.recorded', data: { requestId: id, right: draft.right }, actorId })
    return 'done' as const
  })
}
