import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'

/** Keeps a question's words before they change: whoever moderates reads what was there. Swept once that is over. */
export async function keepEarlierWords(tx: Tx, questionId: string) {
  const { title, body, authorName } = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: { title: true, body: true, authorName: true },
  })
  await tx.earlierWords.create({ data: { questionId, title, body, authorName, at: now() } })
}
