import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'

/** Said by every act whose news go to the asker: where there is no e-mail, telling them becomes a task of the desk. */
export async function markToPassOn(tx: Tx, questionId: string) {
  await tx.question.updateMany({
    where: { id: questionId, authorEmail: null, contactBy: { not: null } },
    data: { passOnSince: now() },
  })
}
