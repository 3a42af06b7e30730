import { db, type Tx } from '~/platform/db.server'
import { wordsColumns } from '~/questions/shownAnswer.server'
import type { Current } from './amending'

const columns = { ...wordsColumns, id: true, wordsHash: true, newsOf: true } as const

/** The answer that stands under a question, whoever may read it; null when there is none to amend. */
export async function currentAnswer(questionId: string, tx: Tx | typeof db = db) {
  const answer = await tx.answer.findFirst({
    where: { questionId, approval: 'published' },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    select: columns,
  })
  // An import may not say what an answer came to: whoever amends it says so.
  return answer && { ...answer, outcome: answer.outcome ?? '' }
}

/** The same by the question's reference. */
export async function currentAnswerOf(reference: string): Promise<Current | null> {
  const question = await db.question.findUnique({ where: { reference }, select: { id: true } })
  return question && currentAnswer(question.id)
}
