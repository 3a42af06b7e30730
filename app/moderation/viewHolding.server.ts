import { db } from '~/platform/db.server'
import { marksOf } from './live/row'
import { ownView, type View } from './views'

/** The view a question stands in by itself; null when there is no such reference. */
export async function viewHolding(reference: string): Promise<View | null> {
  const select = {
    publication: true,
    visibility: true,
    answeredAt: true,
    openReports: true,
    reviewAskedAt: true,
    reopenedAt: true,
    passOnSince: true,
  } as const
  const question = await db.question.findUnique({ where: { reference }, select })
  return question && ownView({ ...question, answered: question.answeredAt !== null, marks: marksOf(question) })
}
