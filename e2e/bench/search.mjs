import autocannon from 'autocannon'
import pg from 'pg'
import { inPairs } from './pairs.mjs'

const seconds = 2

/** Searches a second, against the heart of the same search asked of PostgreSQL directly, ten at a time. */
export async function searchRows({ origin, databaseUrl }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  const pair = await searchPair(origin, pool, 'piscine horaires')
  await pool.end()
  return [
    {
      name: 'search, answers a second',
      unit: '/s',
      ...pair,
      against: 'the same words asked of PostgreSQL directly, 10 at a time',
    },
  ]
}

/** The portal's searches a second beside PostgreSQL's. */
export const searchPair = (origin, pool, words) =>
  inPairs(
    // A word no page takes: the reading cache stands aside, and each answer is searched for.
    () => portalRate(`${origin}/questions?${new URLSearchParams({ q: words, anew: '1' })}`),
    () => perSecond(() => pool.query(sql, [words])),
  )

const sql = `
  select id, reference, slug, title, ts_rank(search, query) as rank
  from question, websearch_to_tsquery('public.porte_voix', normal($1)) query
  where search @@ query and publication = 'published' and visibility = 'public'
  order by rank desc, published_at desc limit 20`

/** Answers a second from an address of the portal, ten readers at a time. */
export async function portalRate(url) {
  const result = await autocannon({ url, connections: 10, duration: seconds })
  if (result.non2xx) throw new Error(`${result.non2xx} of ${url} were refused`)
  return result.requests.average
}

/** How often a second `work` is done, ten at a time. */
export async function perSecond(work) {
  const until = performance.now() + seconds * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      while (performance.now() < until) {
        await work()
        done += 1
      }
    }),
  )
  return done / seconds
}
