import { getAuthority } from '~/directory/authority.server'
import { record } from '~/events/record.server'
import { now, today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { dayInMilliseconds, endOf } from '~/platform/kept'
import { oneAtATime, quietExchanges } from './due.server'

/** A proposal a year at most: the archives read lists, not drops. */
const betweenDays = 365

/**
 * Proposes to the archives the elimination of exchanges that have had their time (code du patrimoine, L212-2, R212-14).
 * It proposes and no more. Nothing while a proposal waits, nor within a year of the last one.
 */
export async function proposeElimination(): Promise<string | null> {
  const at = now()
  const before = endOf('exchange', at)
  const { time } = await getAuthority()
  return db.$transaction(async tx => {
    await tx.$executeRaw`${oneAtATime}`
    const last = await tx.elimination.findFirst({ orderBy: { proposedAt: 'desc' } })
    const waits = last && !last.doneAt && !last.droppedAt
    if (waits || (last && at.getTime() - last.proposedAt.getTime() < betweenDays * dayInMilliseconds)) return null
    const askedBefore = new Date(`${today(time.timeZone, before)}T00:00:00Z`)
    const found = await tx.$queryRaw<{ id: string }[]>`${quietExchanges(before)}`
    if (found.length === 0) return null
    const { id } = await tx.elimination.create({ data: { proposedAt: at, askedBefore } })
    await tx.proposedQuestion.createMany({
      data: found.map(({ id: questionId }) => ({ eliminationId: id, questionId })),
    })
    await record(tx, { name: 'elimination.proposed', data: { eliminationId: id, questions: found.length } })
    return id
  })
}
