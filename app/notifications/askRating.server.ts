import { makeAccess } from '~/accounts/access.server'
import { getAuthority } from '~/directory/authority.server'
import type { CivilDate } from '~/platform/calendar/civil'
import { now, today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { instantAt } from '~/platform/instant'
import { addJob } from '~/platform/jobs/worker.server'
import { ratedFrom } from '~/questions/own/possible'
import { type About, writeToAsker } from './asker.server'
import { absolute } from './post.server'

/** On `answer.published`: the question whether it helped leaves some days later, a no's much later. */
export async function askRatingLater({ questionId, data }: About & { data: Record<string, unknown> }): Promise<void> {
  if (!questionId) return
  const zone = (await getAuthority()).time.timeZone
  await askRatingOn(ratedFrom(today(zone), String(data.outcome)), questionId, zone)
}

/** In the morning of the day from which it can be said; the last one named holds. */
async function askRatingOn(day: CivilDate, questionId: string, zone: string) {
  const wait = instantAt(day, '09:00', zone).getTime() - now().getTime()
  // The worker's clock is the database's own, whatever the demonstration's shows.
  const [{ due }] = await db.$queryRaw<[{ due: Date }]>`select now() + ${wait} * interval '1 millisecond' as due`
  await addJob(db, 'ask-rating', { questionId }, `ask-rating ${questionId}`, due)
}

/**
 * Task `ask-rating`: asks once for each question, and not where the answer was contested, rated or taken away. Where its
 * words changed since, the follow-up page takes a rating later, and the mail leaves then.
 */
export async function askRating(payload: unknown): Promise<void> {
  const { questionId } = payload as { questionId: string }
  const answer = await db.answer.findFirst({
    where: {
      approval: 'published',
      question: {
        id: questionId,
        publication: 'published',
        visibility: { not: 'hidden' },
        reopenedAt: null,
        rating: null,
      },
    },
    orderBy: { publishedAt: 'desc' },
    select: { publishedAt: true, outcome: true },
  })
  if (!answer?.publishedAt) return
  const zone = (await getAuthority()).time.timeZone
  const day = ratedFrom(today(zone, answer.publishedAt), answer.outcome)
  if (today(zone) < day) return askRatingOn(day, questionId, zone)
  await writeToAsker({ id: `rating ${questionId}`, questionId }, async (told, asker, tx) => {
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
