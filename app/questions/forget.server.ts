import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'

/** How long the privacy page says that each of these is kept, in days. */
export const kept = { unconfirmed: 7, declined: 365, address: 730, earlierWords: 30, report: 365 } as const

/** How many questions one statement lets go of: no night holds the table. */
const atOnce = 500

/**
 * Task `forget`: lets go of what the privacy page promises to. A question nobody confirmed goes whole, its files with
 * it; of a text not published the decision stays, without a word of it; an address goes two years after the last news.
 */
export async function forget() {
  await untilDone(() => dropUnconfirmed(daysAgo(kept.unconfirmed)))
  await untilDone(() => emptyDeclined(daysAgo(kept.declined)))
  await untilDone(() => dropAddresses(daysAgo(kept.address)))
  await dropEarlierWords(daysAgo(kept.earlierWords))
  await emptyReports(daysAgo(kept.report))
}

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000)

async function untilDone(some: () => Promise<number>) {
  while ((await some()) === atOnce);
}

/** One sent again a moment ago is not too old: its newest link still opens. */
const dropUnconfirmed = (before: Date) => db.$executeRaw`
  with old as (
    select id from question q where publication = 'unconfirmed' and created_at < ${before}
      and not exists (
        select from access_link a where a.question_id = q.id and a.purpose = 'confirm' and a.expires_at > ${now()})
    limit ${atOnce}),
  links as (delete from access_link where question_id in (select id from old))
  delete from question where id in (select id from old)`

/** An open review keeps the text it is about. */
const emptyDeclined = (before: Date) => db.$executeRaw`
  with old as (
    select id from question where publication = 'declined' and decided_at < ${before} and review_asked_at is null
      and body <> '' limit ${atOnce}),
  files as (delete from attachment where question_id in (select id from old)),
  precisions as (delete from precision where question_id in (select id from old)),
  before as (delete from earlier_words where question_id in (select id from old)),
  cuts as (delete from cut where question_id in (select id from old)),
  declines as (update decline set message = '' where question_id in (select id from old)),
  reviews as (update review set words = '', message = '' where question_id in (select id from old))
  update question set title = '—', slug = 'question', body = '', author_name = null, contact_at = null
  where id in (select id from old)`

/** Two years after the last thing that happened to it, nobody follows a question any more. That somebody looked is no news. */
const dropAddresses = (before: Date) => db.$executeRaw`
  update question set author_email = null, contact_by = null, contact_at = null where id in (
    select id from question q where (author_email is not null or contact_at is not null)
      and publication in ('published', 'declined', 'withdrawn') and reopened_at is null and review_asked_at is null
      and pass_on_since is null and coalesce(confirmed_at, created_at) < ${before}
      and not exists (select from event e where e.question_id = q.id and e.at >= ${before}
        and e.name <> 'address.shown')
    limit ${atOnce})`

/** What a cut or a correction replaced serves until the question is decided, and a month more. */
const dropEarlierWords = (before: Date) => db.$executeRaw`
  delete from earlier_words using question q
  where q.id = question_id and earlier_words.at < ${before} and q.publication <> 'submitted' and q.review_asked_at is null`

/** That something was reported, and what was decided, stays; who said so and in which words does not. */
const emptyReports = (before: Date) =>
  db.report.updateMany({ where: { settledAt: { lt: before } }, data: { words: '', email: null, message: '' } })
