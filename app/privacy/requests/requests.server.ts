import { getAuthority } from '~/directory/authority.server'
import { answerBy, mayExtend, urgencyOf } from '~/moderation/reports/rightsClock'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { civilOf } from './civilOf'
import type { ShownRequest } from './shown'

/** As many answered requests as somebody reads. */
const shown = 50

/** What waits, the nearest date first, then what was answered, latest first. */
export async function listRequests(): Promise<{ open: ShownRequest[]; closed: ShownRequest[] }> {
  const show = await showing()
  const [open, closed] = await Promise.all([
    db.rightsRequest.findMany({ where: { closedAt: null } }),
    db.rightsRequest.findMany({ where: { closedAt: { not: null } }, orderBy: { closedAt: 'desc' }, take: shown }),
  ])
  const byDate = (one: ShownRequest, other: ShownRequest) => one.dueOn.localeCompare(other.dueOn)
  return { open: open.map(show).toSorted(byDate), closed: closed.map(show) }
}

/** One request; null when there is none. */
export async function getRequest(id: string): Promise<ShownRequest | null> {
  const row = await db.rightsRequest.findUnique({ where: { id } })
  return row && (await showing())(row)
}

type Row = Awaited<ReturnType<typeof db.rightsRequest.findMany>>[number]

async function showing(): Promise<(row: Row) => ShownRequest> {
  const zone = (await getAuthority()).time.timeZone
  const day = today(zone)
  return ({ recordedById: _, closedById: __, recordedAt, receivedOn, extendedAt, ...row }) => {
    const received = civilOf(receivedOn)
    const extended = extendedAt !== null
    const dueOn = answerBy(received, extended)
    const onDay = (at: Date | null) => at && today(zone, at)
    return {
      id: row.id,
      right: row.right as ShownRequest['right'],
      channel: row.channel as ShownRequest['channel'],
      identity: row.identity as ShownRequest['identity'],
      email: row.email,
      reference: row.reference,
      note: row.note,
      receivedOn: received,
      extended,
      extendedReason: row.extendedReason,
      dueOn,
      urgency: row.closedAt ? 'calm' : urgencyOf(dueOn, day),
      extendable: row.closedAt === null && mayExtend(received, extended, day),
      exportedOn: onDay(row.exportedAt),
      erasedOn: onDay(row.erasedAt),
      outcome: row.outcome as ShownRequest['outcome'],
      answer: row.answer,
      closedOn: onDay(row.closedAt),
    }
  }
}
