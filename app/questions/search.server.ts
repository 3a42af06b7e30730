import { db, Prisma } from '~/platform/db.server'
import type { Cursor } from './cursor'
import { columns, joins, type Row } from './listed.server'

/** How a question matches what was typed: it has every word; its title looks like it, slips included; it has some words. */
export const nearnesses = ['every', 'alike', 'some'] as const
export type Nearness = (typeof nearnesses)[number]

/** How many matching questions are ranked: the most recent ones. */
export const candidatesAtMost = 500

/** How much of what was typed a title must resemble (pg_trgm's word similarity): lets one slip in a short word through. */
const likeness = '0.45'

type Searched = { rows: Row[]; nearness: Nearness; crowded: boolean }

/**
 * The questions nearest to `words` among those `narrowed` leaves, best first. Wider ways are tried only when a
 * narrower one finds nothing; a cursor goes on in its own way.
 */
export async function search(
  words: string,
  narrowed: Prisma.Sql,
  cursor: Cursor | null,
  limit: number,
): Promise<Searched> {
  const ways = cursor ? nearnesses.filter(one => one === cursor.order) : nearnesses
  for (const nearness of ways) {
    const rows = await ranked(nearness, words, narrowed, cursor, limit)
    if (rows.length > 0) return { rows, nearness, crowded: Number(rows[0]?.candidates) >= candidatesAtMost }
  }
  return { rows: [], nearness: 'every', crowded: false }
}

function ranked(nearness: Nearness, words: string, narrowed: Prisma.Sql, cursor: Cursor | null, limit: number) {
  const { asked, matches, score } = ways[nearness](words)
  const from = cursor
    ? Prisma.sql`where (score, id) < (${Number(cursor.key)}::float8, ${cursor.id}::uuid)`
    : Prisma.empty
  return db.$transaction(async tx => {
    await tx.$executeRaw`select set_config('pg_trgm.word_similarity_threshold', ${likeness}, true)`
    return tx.$queryRaw<(Row & { candidates: bigint })[]>`
      with asked as materialized (select ${asked} as words),
      candidate as materialized (
        select q.id from question q, asked where ${narrowed} and q.published_at is not null and ${matches}
        order by q.published_at desc limit ${candidatesAtMost}),
      scored as materialized (select q.id, ${score} as score from candidate c join question q on q.id = c.id, asked),
      best as (select id, score from scored ${from} order by score desc, id desc limit ${limit})
      select ${columns}, b.score as key, (select count(*) from candidate) as candidates
      from best b join question q on q.id = b.id ${joins} order by b.score desc, b.id desc`
  })
}

type Way = (words: string) => { asked: Prisma.Sql; matches: Prisma.Sql; score: Prisma.Sql }

// Weights stand for D, C, B, A: answer under text under title. An answered question is worth a quarter more, and ten
// years of age a tenth less; both hold still, so that a cursor finds its place again.
const rank = Prisma.sql`(ts_rank('{0.05, 0.15, 0.4, 1}', q.search, asked.words)
  * case when q.answered_at is null then 1 else 1.25 end
  * (1 + extract(epoch from q.published_at) / 3.2e9))::float8`

const ways: Record<Nearness, Way> = {
  every: words => ({
    asked: Prisma.sql`websearch_to_tsquery('public.porte_voix', normal(${words}))`,
    matches: Prisma.sql`q.search @@ asked.words`,
    score: rank,
  }),
  alike: words => ({
    asked: Prisma.sql`normal(${words})`,
    matches: Prisma.sql`q.title_normal %> asked.words`,
    score: Prisma.sql`word_similarity(asked.words, q.title_normal)::float8`,
  }),
  some: words => ({
    asked: Prisma.sql`replace(plainto_tsquery('public.porte_voix', normal(${words}))::text, ' & ', ' | ')::tsquery`,
    matches: Prisma.sql`q.search @@ asked.words`,
    score: rank,
  }),
}
