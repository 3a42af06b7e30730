import { getAuthority } from '~/directory/authority.server'
import { db, Prisma, type Tx } from '~/platform/db.server'
import type { Cursor } from './cursor'
import { columns, joins, type Row } from './listed.server'
import { excerpts } from './marked.server'
import { askedBy } from './narrowed.server'
import { type Nearness, nearnesses } from './nearness'
import { allOf, oneOf, readTyped, someOf, type TypedWord, titleWords, weightOf } from './typedWords.server'

/** How many matching questions are ranked: the most recent ones. */
export const candidatesAtMost = 500

/** How much of what was typed a title must resemble (pg_trgm's word similarity): lets one slip in a short word through. */
const likeness = '0.45'

export type Searched = { rows: Row[]; nearness: Nearness; crowded: boolean; matches: Prisma.Sql | null }

/**
 * The questions nearest to `typed` among those `narrowed` leaves, best first. Wider ways are tried only when a narrower
 * one finds nothing; a cursor goes on in its own way.
 */
export async function search(
  typed: string,
  narrowed: Prisma.Sql,
  cursor: Cursor | null,
  limit: number,
): Promise<Searched> {
  const { stopWords } = (await getAuthority()).search
  let words: Promise<TypedWord[]> | undefined
  for (const nearness of cursor ? nearnesses.filter(one => one === cursor.order) : nearnesses) {
    const way = await ways[nearness](typed, () => (words ??= readTyped(typed, stopWords)))
    const rows = way ? await ranked(way, narrowed, cursor, limit) : []
    if (way && rows.length > 0)
      return { rows, nearness, crowded: Number(rows[0]?.candidates) >= candidatesAtMost, matches: way.matches }
  }
  return { rows: [], nearness: 'every', crowded: false, matches: null }
}

function ranked({ matches, score, marks }: Way, narrowed: Prisma.Sql, cursor: Cursor | null, limit: number) {
  const from = cursor
    ? Prisma.sql`where (score, id) < (${Number(cursor.key)}::float8, ${cursor.id}::uuid)`
    : Prisma.empty
  return withLikeness(
    tx => tx.$queryRaw<(Row & { candidates: bigint })[]>`
      with candidate as materialized (
        select q.id, q.search, q.title_normal, q.answered_at, q.published_at
        from question q where ${narrowed} and q.published_at is not null and ${matches}
        order by q.published_at desc limit ${candidatesAtMost}),
      scored as materialized (select q.id, (${score})::float8 as score from candidate q),
      best as (select id, score from scored ${from} order by score desc, id desc limit ${limit})
      select ${columns}, ${excerpts(marks)}, b.score as key, (select count(*) from candidate) as candidates
      from best b join question q on q.id = b.id ${joins} order by b.score desc, b.id desc`,
  )
}

/** Runs a query in which `%>` means `likeness`. */
export const withLikeness = <T>(query: (tx: Tx) => Promise<T>): Promise<T> =>
  db.$transaction(async tx => {
    await tx.$executeRaw`select set_config('pg_trgm.word_similarity_threshold', ${likeness}, true)`
    return query(tx)
  })

/** What matches, how well, and the words to mark in it. */
type Way = { matches: Prisma.Sql; score: Prisma.Sql; marks: Prisma.Sql }

const ways: Record<Nearness, (typed: string, words: () => Promise<TypedWord[]>) => Way | null | Promise<Way | null>> = {
  every: typed => {
    const asked = askedBy(typed)
    return { matches: Prisma.sql`q.search @@ ${asked}`, score: rankOf(asked, typed), marks: anyIn(asked) }
  },
  corrected: async (typed, read) => {
    const words = await read()
    if (!words.some(({ instead }) => instead.length > 0)) return null
    const asked = Prisma.sql`${allOf(words)}::tsquery`
    return { matches: Prisma.sql`q.search @@ ${asked}`, score: rankOf(asked, typed), marks: anyIn(asked) }
  },
  alike: async (typed, read) => ({
    matches: Prisma.sql`q.title_normal %> normal(${typed})`,
    score: Prisma.sql`word_similarity(normal(${typed}), q.title_normal)`,
    marks: Prisma.sql`${someOf(await read())}::tsquery`,
  }),
  some: async (_, read) => {
    const words = await read()
    if (words.length === 0) return null
    const rarest = words.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, rarestAtMost)
    return {
      matches: Prisma.sql`q.search @@ ${someOf(rarest)}::tsquery`,
      score: Prisma.sql`${told(words)} * ${standing}`,
      marks: Prisma.sql`${someOf(words)}::tsquery`,
    }
  },
}

/** Title and text each hold some of the words: whichever are there are marked. */
const anyIn = (asked: Prisma.Sql) => Prisma.sql`regexp_replace(${asked}::text, ' (&|<[-0-9]+>) ', ' | ', 'g')::tsquery`

/** Among hundreds of questions with any of many words, those with its rarest ones are the likely ones. */
const rarestAtMost = 4

/** An answered question is worth a quarter more, ten years of age a tenth less; both hold still, for cursors. */
const standing = Prisma.sql`(case when q.answered_at is null then 1 else 1.25 end
  * (1 + extract(epoch from q.published_at) / 3.2e9))`

/**
 * Weights stand for D, C, B, A: answer under text under title. Above them all stands the title that reads like what was
 * typed, and likeness counts for as much as the rest.
 */
const rankOf = (asked: Prisma.Sql, typed: string) => Prisma.sql`
  (ts_rank('{0.05, 0.15, 0.4, 1}', q.search, ${asked}) + similarity(q.title_normal, normal(${typed}))) * ${standing}`

/** The part of what was typed that a question holds, rare words counting more, and words of its title three times. */
function told(words: readonly TypedWord[]): Prisma.Sql {
  const parts = words.map(word => {
    const asked = Prisma.sql`${oneOf(word)}::tsquery`
    const weight = Prisma.sql`${weightOf(word)}::float8`
    return Prisma.sql`${weight} * case when ${titleWords} @@ ${asked} then 3 when q.search @@ ${asked} then 1 else 0 end`
  })
  return Prisma.sql`(${Prisma.join(parts, ' + ')})`
}
