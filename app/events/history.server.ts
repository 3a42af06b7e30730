import { db } from '~/platform/db.server'

/** One line of a question's history: what, when, by whom (an account's id; null for the public and the portal). */
export type Moment = { name: string; at: Date; actorId: string | null; data: Record<string, unknown> }

/** All that happened to a question, oldest first. Those who have it too are counted at the question, not listed here. */
export async function historyOf(questionId: string): Promise<Moment[]> {
  const rows = await db.event.findMany({
    where: { questionId, name: { not: 'question.supported' } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ name, at, actorId, data }) => ({ name, at, actorId, data: data as Record<string, unknown> }))
}
