import { Prisma } from '~/platform/db.server'

/**
 * Exchanges nobody has heard of since `before`, answered or taken back, with nothing open around them. A grouped
 * question and the one it joined live as long as each other. The same words choose what is proposed and what is carried out.
 */
export const quietExchanges = (before: Date) => Prisma.sql`
  select q.id from question q
  where q.publication in ('published', 'withdrawn', 'merged') and q.reference is not null
    and (q.publication <> 'published' or q.visibility = 'hidden'
      or exists (select from answer a where a.question_id = q.id and a.approval = 'published'))
    and coalesce(q.answered_at, q.confirmed_at, q.created_at) < ${before}
    and q.open_reports = 0 and q.review_asked_at is null and q.reopened_at is null and q.pass_on_since is null
    and not exists (select from event e where e.question_id in (q.id, q.merged_into_id) and e.at >= ${before}
        and e.name <> 'address.shown')
    and not exists (
      select from question g where g.merged_into_id = q.id
        and (g.open_reports > 0 or g.review_asked_at is not null or coalesce(g.confirmed_at, g.created_at) >= ${before}
          or exists (select from event e where e.question_id = g.id and e.at >= ${before})))
    and not exists (
      select from hiding h where h.question_id = q.id and h.reason = 'threat' and h.lifted_at is null and h.at >= ${before})`

/** Only one process proposes or carries out at a time. */
export const oneAtATime = Prisma.sql`select pg_advisory_xact_lock(hashtext('elimination'))::text`
