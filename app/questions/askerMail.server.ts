import { db } from '~/platform/db.server'
import { pausedSince } from '~/platform/mail/pause.server'
import { trackedQuestion } from './track.server'

/** The address behind a follow-up link, and since when mail to it is refused; null where there is no address. */
export async function askerMail(token: string): Promise<{ email: string; pausedSince: string | null } | null> {
  const id = await trackedQuestion(token)
  const question = id ? await db.question.findUnique({ where: { id }, select: { authorEmail: true } }) : null
  if (!question?.authorEmail) return null
  const since = await pausedSince(question.authorEmail)
  return { email: question.authorEmail, pausedSince: since?.toISOString() ?? null }
}
