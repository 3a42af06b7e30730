import { headsOf } from '~/events/streams.server'
import { db, type Prisma } from '~/platform/db.server'
import type { Cursors } from '~/platform/sockets/contract'
import type { Line } from './live/lines'
import { rowOf } from './live/row'
import { rowFields } from './live/rowFields.server'
import { oldestFirst, type View } from './views'

/** As many lines as somebody reads; the rest is told by its number. */
const shown = 100

export type InboxPage = { view: View; cursors: Cursors; lines: Line[]; more: number }

/**
 * A view of the inbox. The cursors are read before the lines: an event that falls in between is applied twice, which
 * changes nothing; the other way round it would be lost.
 */
export async function listInbox(view: View): Promise<InboxPage> {
  const cursors = await headsOf(['moderators'])
  const where = conditionOf(view)
  const [rows, total] = await Promise.all([
    db.question.findMany({ where, orderBy: orderOf(view), take: shown, select: rowFields }),
    db.question.count({ where }),
  ])
  const lines = rows.map(row => ({ ...rowOf(row), reference: row.reference ?? '', version: row.version }))
  return { view, cursors, lines, more: total - lines.length }
}

/** The same as `belongs`, said to the database. */
function conditionOf(view: View): Prisma.QuestionWhereInput {
  if (view === 'all') return { publication: { not: 'unconfirmed' }, reference: { not: null } }
  if (view === 'reports') return { openReports: { gt: 0 } }
  if (view === 'reviews') return { reviewAskedAt: { not: null } }
  if (view === 'passing') return { passOnSince: { not: null } }
  if (view === 'private' || view === 'hidden') return { visibility: view, publication: { not: 'unconfirmed' } }
  if (view === 'new') return { publication: 'submitted' }
  if (view === 'declined') return { publication: 'declined' }
  if (view === 'published') return { publication: 'published', visibility: 'public' }
  const unanswered = { visibility: 'public', answeredAt: null }
  const reopened = { visibility: { not: 'hidden' }, reopenedAt: { not: null } }
  return { publication: 'published', OR: [unanswered, reopened] }
}

function orderOf(view: View): Prisma.QuestionOrderByWithRelationInput[] {
  const direction = oldestFirst(view) ? 'asc' : 'desc'
  if (view === 'new') return [{ confirmedAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }]
  if (view === 'reviews') return [{ reviewAskedAt: 'asc' }, { id: 'asc' }]
  if (view === 'passing') return [{ passOnSince: 'asc' }, { id: 'asc' }]
  if (view === 'declined') return [{ decidedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }]
  return [{ publishedAt: { sort: direction, nulls: 'last' } }, { id: direction }]
}
