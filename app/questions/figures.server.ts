import { getAuthority } from '~/directory/authority.server'
import { noteRead } from '~/events/publicPages.server'
import { db } from '~/platform/db.server'
import { type Figures, usualDays } from './figures'
import type { Filters } from './filters'
import { holding } from './narrowed.server'

/** As far as a page counts: what it costs does not grow with the town's years. */
const farthest = 1_000
/** The answers that tell how long one waits nowadays. */
const recent = 100

/** How many questions a list holds, how many have an answer, and how long the last answers took. */
export async function figuresOf(filters: Filters): Promise<Figures> {
  noteRead('questions', 'directory')
  const { timeZone } = (await getAuthority()).time
  const [row] = await db.$queryRaw<{ asked: number; answered: number; days: number[] | null }[]>`
    with listed as materialized (
      select q.answered_at, coalesce(q.confirmed_at, q.created_at) as received_at from question q
      where ${holding(filters)} and q.published_at is not null
      order by q.published_at desc, q.id desc limit ${farthest + 1}),
    answers as (
      select (answered_at at time zone ${timeZone})::date - (received_at at time zone ${timeZone})::date as days
      from listed where answered_at is not null order by answered_at desc limit ${recent})
    select (select count(*) from listed)::int as asked,
      (select count(answered_at) from listed)::int as answered,
      (select array_agg(greatest(0, days)) from answers) as days`
  const { asked = 0, answered = 0, days } = row ?? {}
  const more = asked > farthest
  return {
    asked: Math.min(asked, farthest),
    answered: Math.min(answered, farthest),
    more,
    usual: usualDays(days ?? []),
  }
}
