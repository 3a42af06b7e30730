import { getAuthority } from '~/directory/authority.server'
import { now, today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { count } from '~/platform/limits/tally.server'
import { running } from '~/platform/running.server'

/** What somebody reads who was spared a question: the one that answers them. */
export type Sparing = { reference: string; slug: string; title: string; outcome: string | null }

/** A question that can spare others: public and answered. Null for any other reference. */
export function findSparing(reference: string): Promise<Sparing | null> {
  return db.question.findFirst({
    where: { reference, publication: 'published', visibility: 'public', publishedAnswerId: { not: null } },
    select: { reference: true, slug: true, title: true, outcome: true },
  }) as Promise<Sparing | null>
}

const day = 86_400

/**
 * "That answers me": one question fewer to ask. A number of the day and nothing else, so there is no event of it; the
 * same visitor counts once a day, which is remembered as a hash for that long.
 */
export async function spareQuestion(reference: string, visitor: string): Promise<void> {
  if (running().settings.rateLimits && (await count(['spared', reference, visitor], day)) > 1) return
  const on = today((await getAuthority()).time.timeZone, now())
  await db.$executeRaw`
    insert into spared (question_id, on_day) select id, ${on}::date from question where reference = ${reference}
    on conflict (question_id, on_day) do update set count = spared.count + 1`
}

/** The questions that spared the most others since a day, most first. */
export async function listSparing(since: Date, limit = 20): Promise<(Sparing & { count: number })[]> {
  return db.$queryRaw<(Sparing & { count: number })[]>`
    select q.reference, q.slug, q.title, q.outcome, sum(s.count)::int as count
    from spared s join question q on q.id = s.question_id
    where s.on_day >= ${since}::date group by q.id order by count desc, q.reference desc limit ${limit}`
}
