import { noteRead } from '~/events/publicPages.server'
import { db, Prisma } from '~/platform/db.server'
import { type Counts, countedAtMost, type Facet, facets, lookedAtMost } from './facets'
import { type Filters, outcomes, statuses } from './filters'
import { narrowed } from './narrowed.server'
import { candidatesAtMost, withLikeness } from './search.server'

type Counted = { facet: Facet; value: string; count: bigint; looked: bigint }

/**
 * How many questions each filter would leave with the others as they stand. `matches`: what a search looks for, of which
 * the most recent are counted. Without it a list may be the whole portal: each count stops at `countedAtMost`, or, where
 * other filters narrow it, among the `lookedAtMost` most recent: no index knows every pair of filters.
 */
export async function countFacets(filters: Filters, matches: Prisma.Sql | null): Promise<Counts> {
  noteRead('questions', 'directory')
  const rows = matches ? await amongFound(filters, matches) : await amongAll(filters)
  const counts: Counts = { topic: {}, service: {}, outcome: {}, status: {}, partly: [] }
  for (const { facet, value, count } of rows) counts[facet][value] = Number(count)
  counts.partly = facets.filter(one => rows.some(({ facet, looked }) => facet === one && looked > lookedAtMost))
  return counts
}

/** What each filter's choices are, as `(value, condition on q)`; both kinds of counting go through the same ones. */
const choices: Record<Facet, { from: Prisma.Sql; holds: Prisma.Sql }> = {
  topic: { from: Prisma.sql`(select slug as value, id from topic) choice`, holds: Prisma.sql`q.topic_id = choice.id` },
  service: {
    from: Prisma.sql`(select slug as value, id from service) choice`,
    holds: Prisma.sql`q.service_id = choice.id`,
  },
  outcome: {
    from: Prisma.sql`unnest(${[...outcomes]}::text[]) choice (value)`,
    holds: Prisma.sql`q.outcome = choice.value`,
  },
  status: {
    from: Prisma.sql`unnest(${[...statuses]}::text[]) choice (value)`,
    holds: Prisma.sql`(choice.value = 'answered') = (q.answered_at is not null)`,
  },
}

const without = (filters: Filters, facet: Facet): Filters => ({
  ...filters,
  q: undefined,
  sort: undefined,
  [facet]: undefined,
})

function amongFound(filters: Filters, matches: Prisma.Sql): Promise<Counted[]> {
  const counted = facets.map(facet => {
    const { from, holds } = choices[facet]
    return Prisma.sql`
      select ${facet} as facet, choice.value, count(*) as count, 0::bigint as looked from found q join ${from} on ${holds}
      where ${narrowed(without(filters, facet))} group by choice.value`
  })
  return withLikeness(
    tx => tx.$queryRaw<Counted[]>`
      with found as materialized (
        select q.publication, q.visibility, q.topic_id, q.service_id, q.official_id, q.outcome, q.answered_at
        from question q where ${narrowed({})} and q.published_at is not null and ${matches}
        order by q.published_at desc limit ${candidatesAtMost})
      ${Prisma.join(counted, ' union all ')}`,
  )
}

function amongAll(filters: Filters): Promise<Counted[]> {
  const counted = facets.flatMap(facet => {
    const others = without(filters, facet)
    if (Object.values(others).some(Boolean)) return [amongRecent(facet, others)]
    // Two states, each at one end of its own index; « one or the other » would read both.
    if (facet === 'status')
      return statuses.map(
        status => Prisma.sql`
          select ${facet} as facet, ${status} as value, (${upTo(narrowed({ status }), Prisma.sql`answered_at`)}) as count,
            0::bigint as looked`,
      )
    const { from, holds } = choices[facet]
    return [
      Prisma.sql`
        select ${facet} as facet, choice.value, (
          ${upTo(Prisma.sql`${narrowed({})} and ${holds}`)}) as count, 0::bigint as looked from ${from}`,
    ]
  })
  return db.$queryRaw<Counted[]>`${Prisma.join(counted, ' union all ')}`
}

/** One look at the most recent questions of a list counts all of a filter's choices in it. */
function amongRecent(facet: Facet, others: Filters): Prisma.Sql {
  const { from, holds } = choices[facet]
  return Prisma.sql`(
    with recent as materialized (
      select q.topic_id, q.service_id, q.outcome, q.answered_at, q.published_at from question q
      where ${narrowed(others)} and q.published_at is not null
      order by q.published_at desc, q.id desc limit ${lookedAtMost + 1})
    select ${facet} as facet, choice.value, count(q.published_at) as count, (select count(*) from recent) as looked
    from ${from} left join recent q on ${holds} group by choice.value)`
}

// The order is that of an index: without it PostgreSQL may read the whole table for a choice nothing has.
const upTo = (conditions: Prisma.Sql, order = Prisma.sql`published_at`) => Prisma.sql`
  select count(*) from (
    select 1 from question q where ${conditions} order by q.${order} desc limit ${countedAtMost + 1}) counted`
