import { db } from '~/platform/db.server'
import { addJob } from '~/platform/jobs/worker.server'
import { count } from '~/platform/limits/tally.server'
import { spacing } from '~/questions/pace'
import type { About } from './asker.server'
import { askToConfirm } from './confirmation.server'

const day = 24 * 3600

/** On `question.asked`: the link to confirm leaves at once, or takes its turn among those of the same e-mail. */
export async function askToConfirmInTurn(event: About & { data: Record<string, unknown> }): Promise<void> {
  if (!event.data.slowly || !event.questionId) return askToConfirm(event)
  const question = await db.question.findUnique({ where: { id: event.questionId }, select: { authorEmail: true } })
  if (!question?.authorEmail) return
  const waiting = (await count(['confirm slowly', question.authorEmail], day)) - 1
  const payload = { id: event.id, questionId: event.questionId }
  // The worker's clock is the database's own, whatever the demonstration's shows.
  const [{ due }] = await db.$queryRaw<
    [{ due: Date }]
  >`select now() + ${spacing(waiting)} * interval '1 millisecond' as due`
  await addJob(db, 'confirm-later', payload, `confirm-later ${event.questionId}`, due)
}

/** Task `confirm-later`. */
export const confirmLater = (payload: unknown) => askToConfirm(payload as About)
