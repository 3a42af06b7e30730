import pg from 'pg'
import { inPairs, median } from './pairs.mjs'
import { startPortal } from './portal.mjs'
import { perSecond, portalRate, searchPair } from './search.mjs'

const times = 25
const large = 100_000

/**
 * What a hundred times more questions cost: pages drawn anew for each reader on a portal of 100,000, against the same
 * pages on one of 1,000; then searches and similar questions there, against their heart asked of PostgreSQL directly.
 */
export async function largeRows(small, say, checkout) {
  say(`making up ${large.toLocaleString('en')} questions, some minutes…`)
  const big = await startPortal(checkout, say, { port: 3921, questions: large })
  try {
    return [...(await againstSmall(big, small, say)), ...(await againstPostgres(big, say))]
  } finally {
    await big.stop()
  }
}

async function againstSmall(big, small, say) {
  const pages = {
    list: async () => '/questions',
    'filtered list': async () => '/questions?topic=stationnement&status=answered',
    question: firstQuestion,
  }
  const rows = []
  for (const [name, pathIn] of Object.entries(pages)) {
    say(`measuring ${name} at ${large.toLocaleString('en')}…`)
    const [there, here] = await Promise.all([big, small].map(async portal => anew(portal.origin, await pathIn(portal))))
    const pair = await inPairs(
      () => drawn(there),
      () => drawn(here),
    )
    rows.push({ name: `${name} at 100,000, milliseconds`, unit: 'ms', ...pair, against: 'the same at 1,000 questions' })
  }
  return rows
}

async function firstQuestion({ origin }) {
  const page = await (await fetch(`${origin}/questions?status=answered&topic=stationnement`)).text()
  return page.match(/href="(\/questions\/\d{4}-\d{6}-[^"]+)"/)?.[1] ?? '/questions'
}

/** A word no page takes: the reading cache stands aside, and the page is drawn each time. */
const anew = (origin, path) => `${origin}${path}${path.includes('?') ? '&' : '?'}anew=1`

async function drawn(url) {
  const took = []
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    const answer = await fetch(url)
    await answer.text()
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
    took.push(performance.now() - began)
  }
  return median(took)
}

async function againstPostgres({ origin, databaseUrl }, say) {
  say('measuring search and similar questions…')
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  const search = await searchPair(origin, pool, 'trottoir beffroi')
  const title = 'Quand pourra-t-on rénover la piscine, rue des Tilleuls ?'
  const similar = await inPairs(
    () => portalRate(`${origin}/questions/similar?${new URLSearchParams({ title })}`),
    () =>
      perSecond(() =>
        pool.query(similarSql, [title, "('piscin' & 'renov') | ('piscin' & 'tilleul') | ('renov' & 'tilleul')"]),
      ),
  )
  await pool.end()
  const against = 'its heart asked of PostgreSQL directly, 10 at a time'
  return [
    { name: 'search at 100,000, answers a second', unit: '/s', ...search, against },
    { name: 'similar at 100,000, answers a second', unit: '/s', ...similar, against },
  ]
}

const similarSql = `
  with candidate as materialized (
    select q.id, q.title_normal from question q
    where q.publication = 'published' and q.visibility = 'public'
      and to_tsvector('public.porte_voix', q.title_normal) @@ $2::tsquery
    order by q.published_at desc limit 300)
  select q.reference, q.slug, q.title, left(q.answer_text, 240)
  from (select id, similarity(title_normal, normal($1)) as nearness from candidate order by 2 desc limit 5) best
  join question q on q.id = best.id`
