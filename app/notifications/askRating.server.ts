import { makeAccess } from '~/accounts/access.server'
import { getAuthority } from '~/directory/authority.server'
import { daysBetween } from '~/platform/calendar/civil'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { addJob } from '~/platform/jobs/worker.server'
import { ratedFrom } from '~/questions/own/possible'
import { type About, writeToAsker } from './asker.server'
import { absolute } from './post.server'

/** On `answer.published`: the question whether it helped leaves some days later, a no's much later. */
export async function askRatingLater({
  id,
  questionId,
  data,
}: About & { data: Record<string, unknown> }): Promise<void> {
  if (!questionId) return
  const day = today((await getAuthority()).time.timeZone)
  const days = daysBetween(day, ratedFrom(day, String(data.outcome)))
  // The worker's clock is the database's own, whatever the demonstration's shows.
  const [{ due }] = await db.$queryRaw<[{ due: Date }]>`select now() + ${days} * interval '1 day' as due`
  await addJob(db, 'ask-rating', { id, questionId }, `ask-rating ${questionId}`, due)
}

/** Task `ask-rating`: asks once for each question, and not where the answer was contested, rated or taken away. */
export async function askRating(payload: unknown): Promise<void> {
  const { questionId } = payload as { questionId: string }
  await writeToAsker({ id: `rating ${questionId}`, questionId }, async (told, asker, tx) => {
    const asks = await tx.question.count({
      where: {
        id: questionId,
        publication: 'published',
        visibility: { not: 'hidden' },
        reopenedAt: null,
        rating: null,
        answers: { some: { approval: 'published' } },
      },
    })
    if (asks === 0) return null
    const secret = await makeAccess(tx, { purpose: 'track', questionId, email: asker.email })
    return {
      subject: told.rating.subject(asker.reference),
      parts: [
        { kind: 'text', words: told.rating.lead },
        { kind: 'quote', words: asker.title },
        { kind: 'link', words: told.rating.action, href: absolute(`/track/${secret}/rate`), main: true },
      ],
    }
  })
}
