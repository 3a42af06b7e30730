import { Prisma } from '~/platform/db.server'
import type { Kept } from '~/platform/kept'

type Sql = Prisma.Sql

/**
 * One promise of the privacy page as the database understands it. `due` finds what has had its time (`id`, and `since`
 * when it counts), `letGo` takes those away: the dry run and the deed ask the very same `due`.
 */
export type Rule = {
  kept: Kept
  due(before: Date, at: Date): Sql
  letGo(due: Sql): Sql
}

const { sql, raw } = Prisma

/** Whole rows of a table, by one moment of theirs. */
function rows(keptFor: Kept, table: string, key: string, since: string, only = 'true'): Rule {
  const [from, id, moment] = [raw(table), raw(key), raw(since)]
  return {
    kept: keptFor,
    due: before =>
      sql`select ${id} as id, ${moment} as since from ${from} where ${moment} < ${before} and ${raw(only)}`,
    letGo: due => sql`delete from ${from} where ${id} in (select id from (${due}) old)`,
  }
}

/** One sent again a moment ago is not too old: its newest link still opens. Files go by the hourly sweep. */
const unconfirmed: Rule = {
  kept: 'unconfirmed',
  due: (before, at) => sql`
    select id, created_at as since from question q where publication = 'unconfirmed' and created_at < ${before}
      and not exists (
        select from access_link a where a.question_id = q.id and a.purpose = 'confirm' and a.expires_at > ${at})`,
  letGo: due => sql`
    with old as (${due}), links as (delete from access_link where question_id in (select id from old))
    delete from question where id in (select id from old)`,
}

/** Of a text not published the decision stays. An open review keeps the text it is about. */
const declined: Rule = {
  kept: 'declined',
  due: before => sql`
    select id, decided_at as since from question
    where publication = 'declined' and decided_at < ${before} and review_asked_at is null and body <> ''`,
  letGo: due => sql`
    with old as (${due}),
    files as (delete from attachment where question_id in (select id from old)),
    precisions as (delete from precision where question_id in (select id from old)),
    before as (delete from earlier_words where question_id in (select id from old)),
    cuts as (delete from cut where question_id in (select id from old)),
    declines as (update decline set message = '' where question_id in (select id from old)),
    reviews as (update review set words = '', message = '' where question_id in (select id from old))
    update question set title = '—', slug = 'question', body = '', author_name = null, contact_at = null
    where id in (select id from old)`,
}

/** Two years after the last thing that happened to it nobody follows a question; mailed links hold the address too. */
const address: Rule = {
  kept: 'address',
  due: before => sql`
    select id, confirmed_at as since from question q where (author_email is not null or contact_at is not null)
      and publication in ('published', 'declined', 'withdrawn', 'merged') and reopened_at is null
      and review_asked_at is null and pass_on_since is null and coalesce(confirmed_at, created_at) < ${before}
      and not exists (select from event e where e.question_id in (q.id, q.merged_into_id) and e.at >= ${before}
        and e.name <> 'address.shown')`,
  letGo: due => sql`
    with old as (${due}),
    links as (delete from access_link where email is not null and question_id in (select id from old))
    update question set author_email = null, contact_by = null, contact_at = null where id in (select id from old)`,
}

/** What a cut or a correction replaced serves until the question is decided, and a month more. */
const earlierWords: Rule = {
  kept: 'earlierWords',
  due: before => sql`
    select w.id, w.at as since from earlier_words w join question q on q.id = w.question_id
    where w.at < ${before} and q.publication <> 'submitted' and q.review_asked_at is null`,
  letGo: due => sql`delete from earlier_words where id in (select id from (${due}) old)`,
}

/** That something was reported, and what was decided, stays; who said so and in which words does not. */
const report: Rule = {
  kept: 'report',
  due: before => sql`
    select id, settled_at as since from report where settled_at < ${before}
      and (words <> '' or email is not null or message <> '' or extended_reason <> '' or submission_key is not null)`,
  letGo: due => sql`
    update report set words = '', email = null, message = '', extended_reason = '', submission_key = null
    where id in (select id from (${due}) old)`,
}

/** An account holds an address and nothing else once its questions, follows and devices have gone. */
const account: Rule = {
  kept: 'account',
  due: before => sql`
    select id, created_at as since from person p where roles = '{citizen}' and created_at < ${before}
      and not exists (select from session s where s.person_id = p.id)
      and not exists (select from question q where q.author_email = p.email)
      and not exists (select from reader r where r.email = p.email)`,
  letGo: due => sql`delete from person where id in (select id from (${due}) old)`,
}

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  unconfirmed,
  declined,
  address,
  earlierWords,
  report,
  rows('request', 'rights_request', 'id', 'closed_at'),
  rows('mail', 'mail', 'id', 'coalesce(sent_at, created_at)', "state <> 'queued'"),
  rows('followRequest', 'follow_request', 'id', 'created_at'),
  rows('link', 'access_link', 'id', 'expires_at'),
  rows('passing', 'session', 'id', 'expires_at'),
  rows('passing', 'identity_offer', 'id', 'expires_at'),
  rows('passing', 'provider_trip', 'id', 'expires_at'),
  rows('passing', 'passkey_challenge', 'id', 'expires_at'),
  rows('passing', 'half_sign_in', 'id', 'expires_at'),
  rows('passing', 'sign_in_ask', 'id', 'expires_at'),
  account,
  rows('tries', 'attempt', 'key', 'greatest(last_at, open_at)'),
  rows('tries', 'tally', 'key', 'ends_at'),
  rows('command', 'command', 'id', 'at'),
  rows('searchMiss', 'search_miss', 'words', 'last_on'),
  rows('run', 'retention_run', 'id', 'at'),
]
