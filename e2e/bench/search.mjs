import autocannon from 'autocannon'
import pg from 'pg'
import { inPairs } from './pairs.mjs'

const seconds = 2

const titles = 'Quand pourra-t-on rénover la piscine, rue des Tilleuls ?'

/** Searches and similar questions a second, each against the very statements it sends, asked by raw `pg`. */
export async function searchRows(portal, say, _checkout, { words = 'piscine horaires', suffix = '' } = {}) {
  // A word no page takes: the reading cache stands aside, and each answer is searched for.
  const addresses = {
    search: `${portal.origin}/questions?${new URLSearchParams({ q: words, anew: '1' })}`,
    similar: `${portal.origin}/questions/similar?${new URLSearchParams({ title: titles })}`,
  }
  const pool = new pg.Pool({ connectionString: portal.databaseUrl, max: 10 })
  const rows = []
  for (const [name, url] of Object.entries(addresses)) {
    say(`measuring ${name}${suffix}…`)
    const statements = await portal.overheard(url)
    const pair = await inPairs(
      () => portalRate(url),
      () => perSecond(() => ask(pool, statements)),
    )
    const against = `the same ${statements.length} statements by raw pg, 10 at a time`
    rows.push({ name: `${name}${suffix}, answers a second`, unit: '/s', ...pair, against })
  }
  await pool.end()
  return rows
}

/** In one connection, as a transaction wants it. */
async function ask(pool, statements) {
  const client = await pool.connect()
  try {
    for (const { text, values } of statements) await client.query(text, values)
  } finally {
    client.release()
  }
}

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
