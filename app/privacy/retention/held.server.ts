import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { endOf } from '~/platform/kept'

/** Why something that has had its time, or that somebody wants erased, still waits. */
export const waits = ['review', 'threat', 'archives', 'declined-review', 'address-busy', 'mail-queued', 'visa'] as const
export type Wait = (typeof waits)[number]

/** How many wait, by reason; reasons without any are left out. */
export async function lookAtHeld(): Promise<Partial<Record<Wait, number>>> {
  const at = now()
  const [held, declinedReview, busy, queued, visa] = await Promise.all([
    db.erasureHold.groupBy({ by: ['reason'], _count: true }),
    db.question.count({
      where: { publication: 'declined', decidedAt: { lt: endOf('declined', at) }, reviewAskedAt: { not: null } },
    }),
    db.question.count({ where: { ...busyQuestion, confirmedAt: { lt: endOf('address', at) } } }),
    db.mail.count({ where: { state: 'queued', createdAt: { lt: endOf('mail', at) } } }),
    db.proposedQuestion.count({ where: { elimination: { doneAt: null, droppedAt: null } } }),
  ])
  const counts: Record<Wait, number> = {
    review: 0,
    threat: 0,
    archives: 0,
    ...Object.fromEntries(held.map(({ reason, _count }) => [reason, _count])),
    'declined-review': declinedReview,
    'address-busy': busy,
    'mail-queued': queued,
    visa,
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

/** Somebody still waits for something there: the address is needed to tell them. */
const busyQuestion = {
  authorEmail: { not: null },
  OR: [{ reopenedAt: { not: null } }, { reviewAskedAt: { not: null } }, { passOnSince: { not: null } }],
}
