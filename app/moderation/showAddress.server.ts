import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import type { Reached } from './deskQuestion'

/**
 * Somebody of the team looks at where the person who asked is reached: an e-mail address, or what they left to be told
 * by phone or post. Each look is written down, with who and when, before anything is shown.
 * @returns null when the question does not exist or nothing is known any more; then nothing is written.
 */
export async function showAddress(reference: string, actorId: string): Promise<Reached | null> {
  return db.$transaction(async tx => {
    const question = await tx.question.findUnique({
      where: { reference },
      select: { id: true, authorEmail: true, contactBy: true, contactAt: true },
    })
    const at = question?.authorEmail || question?.contactAt
    if (!question || !at) return null
    const by = question.authorEmail ? 'email' : question.contactBy === 'phone' ? 'phone' : 'post'
    await record(tx, { name: 'address.shown', questionId: question.id, actorId, data: { by } })
    return { by, at }
  })
}
