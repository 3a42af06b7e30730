import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { fingerprint } from '~/platform/secrets.server'

/**
 * "I have this question too": counts a confirmed address once. Nothing comes back, so that no page can tell whether it
 * was counted before. Whoever asked the question is not one of the others who have it.
 */
export async function supportQuestion(tx: Tx, questionId: string, email: string): Promise<void> {
  const question = await tx.question.findUnique({ where: { id: questionId }, select: { authorEmail: true } })
  if (!question || question.authorEmail === email) return
  const { count } = await tx.support.createMany({
    data: [{ questionId, addressHash: fingerprint(email), at: now() }],
    skipDuplicates: true,
  })
  if (count === 0) return
  await tx.question.update({ where: { id: questionId }, data: { supports: { increment: 1 } }, select: { id: true } })
  await record(tx, { name: 'question.supported', questionId })
}
