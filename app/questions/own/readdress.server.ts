import { findAccess } from '~/accounts/access.server'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { count } from '~/platform/limits/tally.server'
import { again, done, notPossible, type OwnOutcome } from './outcome'

/** A slip is put right; a form that writes to stranger after stranger is not heard. */
export const mostAddresses = 3

/** The question whose form somebody has just sent, while nobody has confirmed it; null for anything else. */
export async function sentQuestion(secret: string): Promise<string | null> {
  const access = secret ? await findAccess('sent', secret) : null
  if (!access?.questionId || access.expired) return null
  const where = { id: access.questionId, publication: 'unconfirmed' }
  return (await db.question.count({ where })) === 1 ? access.questionId : null
}

/** « J'ai écrit une mauvaise adresse »: before it is confirmed, the link goes elsewhere, and the first one opens nothing. */
export async function readdressQuestion(questionId: string, email: string): Promise<OwnOutcome> {
  if ((await count(['readdress', questionId], 7 * 86_400)) > mostAddresses) return notPossible
  return db.$transaction(async tx => {
    const moved = await tx.question.updateMany({
      where: { id: questionId, publication: 'unconfirmed', authorEmail: { not: email } },
      data: { authorEmail: email, version: { increment: 1 } },
    })
    if (moved.count === 0) {
      const same = { id: questionId, publication: 'unconfirmed', authorEmail: email }
      return (await tx.question.count({ where: same })) === 1 ? again : notPossible
    }
    await tx.accessLink.deleteMany({ where: { questionId, purpose: 'confirm' } })
    const { version } = await tx.question.findUniqueOrThrow({ where: { id: questionId }, select: { version: true } })
    await record(tx, { name: 'question.readdressed', questionId, version })
    return done
  })
}
