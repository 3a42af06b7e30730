import { getAuthority } from '~/directory/authority.server'
import { record } from '~/events/record.server'
import { mayExtend } from '~/moderation/reports/rightsClock'
import { now, today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { civilOf } from './civilOf'

/** Two months more, within the first (RGPD art. 12 (3)): the agent tells the person why, the way they wrote. */
export async function extendRequest(id: string, reason: string, actorId: string): Promise<boolean> {
  const day = today((await getAuthority()).time.timeZone)
  return db.$transaction(async tx => {
    const request = await tx.rightsRequest.findUnique({ where: { id } })
    if (!request || !mayExtend(civilOf(request.receivedOn), request.extendedAt !== null, day)) return false
    const { count } = await tx.rightsRequest.updateMany({
      where: { id, closedAt: null, extendedAt: null },
      data: { extendedAt: now(), extendedReason: reason },
    })
    if (count === 0) return false
    await record(tx, { name: 'request.extended', data: { requestId: id }, actorId })
    return true
  })
}
