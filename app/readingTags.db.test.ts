import { AsyncLocalStorage } from 'node:async_hooks'
import type { LoaderFunction } from '@remix-run/node'
import pg from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import { owedPages } from './directory/pageVersions'
import { moves, type PublicTag } from './events/publicTags'
import { readingInto, startReads } from './platform/cache/reads.server'
import { db } from './platform/db.server'
import { readingPages } from './readingPages'
import { loadFrame } from './routes/parts/frame.server'
import { seedWhenEmpty } from './seed.server'

/** Which tag tells of a change of a table: a page that reads the table carries one of them. */
const toldBy: Record<string, readonly (PublicTag | 'question:')[]> = {
  setting: ['settings'],
  accessibility_audit: ['settings'],
  topic: ['directory'],
  service: ['directory'],
  official: ['directory'],
  mandate: ['directory'],
  page_text: ['pages'],
  guide_revision: ['guide'],
  question: ['questions', 'question:'],
  // A number taken is seen by nobody before the question that has it is public.
  reference_year: ['questions'],
  answer: ['questions', 'question:'],
  event: ['questions', 'question:'],
  decline: ['decisions'],
  hiding: ['decisions'],
  review: ['decisions'],
  attachment: ['question:'],
}

const routes = import.meta.glob<{ loader: LoaderFunction }>('./routes/*.{ts,tsx}')
const asked = new AsyncLocalStorage<string[]>()
const given: Record<string, string> = {}
let tables: string[] = []

beforeAll(async () => {
  await seedWhenEmpty(() => {})
  const rows = await db.$queryRaw<{ name: string }[]>`
    select tablename::text as name from pg_tables where schemaname = current_schema()`
  tables = rows.map(({ name }) => name)
  const question = await db.question.findFirstOrThrow({
    where: { publishedAnswerId: { not: null }, publication: 'published', visibility: 'public' },
  })
  Object.assign(given, {
    'questions/:question/image.png': question.reference,
    'questions/:question': `${question.reference}-${question.slug}`,
    'q/:reference': question.reference,
    'topics/:slug': (await db.topic.findFirstOrThrow()).slug,
    'services/:slug': (await db.service.findFirstOrThrow()).slug,
    'officials/:slug': (await db.official.findFirstOrThrow()).slug,
    'guide/outcomes/:id': 'decision',
    ...Object.fromEntries(owedPages.map(page => [`${page}/versions/:version`, '1'])),
    'sitemap/:part': `${question.reference?.slice(0, 4)}-1`,
  })
  overhearPostgres()
})

/** What PostgreSQL is asked, whoever asks and however: by Prisma, in raw SQL, in a transaction. */
function overhearPostgres() {
  const { query } = pg.Client.prototype
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...said: unknown[]) {
    const [first] = said
    asked.getStore()?.push(typeof first === 'string' ? first : ((first as { text?: string })?.text ?? ''))
    return Reflect.apply(query, this, said)
  })
}

test.each(Object.keys(readingPages))('%s carries a tag for every table it reads', async path => {
  const { tags, sql, momentary } = await draw(path)
  const read = tables.filter(table => new RegExp(`\\b(from|join)\\s+("?\\w+"?\\.)?"?${table}\\b`, 'i').test(sql))
  expect(read).toContain('setting')
  expect(momentary, 'it asks for the instant, so it can never be kept').toBe(false)
  for (const table of read) {
    const tellers = toldBy[table] ?? []
    expect(tellers, `say in toldBy which tag tells of a change of ${table}`).not.toEqual([])
    const carried = tags.filter(tag => tellers.some(teller => tag.startsWith(teller)))
    expect(carried, `it reads ${table} and notes only ${tags.join(', ')}`).not.toEqual([])
  }
})

test('every tag a page can carry is moved by something that happens', () => {
  const moved: readonly string[] = Object.values(moves).flat()
  for (const tag of Object.values(toldBy).flat()) expect(moved).toContain(tag === 'question:' ? 'itself' : tag)
})

/** A page as far as its loaders and the frame's: the tags it noted and the SQL it asked. */
async function draw(path: string) {
  const example = Object.keys(given).find(start => path.startsWith(start))
  const [, name = ''] = /:(\w+)/.exec(path) ?? []
  const value = example ? (given[example] ?? '') : ''
  // A walk that begins at a public answer reads that too.
  const query = 'case' in (readingPages[path] ?? {}) ? `?case=${given['q/:reference']}` : ''
  const address = `http://localhost:3999/${path.replace(/^\//, '').replace(`:${name}`, value)}${query}`
  const request = () => new Request(address)
  const loader = await loaderOf(path)
  const reads = startReads()
  const sql: string[] = []
  await asked.run(sql, () =>
    readingInto(reads, async () => {
      await loadFrame(request())
      try {
        await loader({ request: request(), params: { [name]: value }, context: {} })
      } catch (thrown) {
        // Leading elsewhere is an answer too; anything else is a fault of this test's examples.
        if (!(thrown instanceof Response) || thrown.status !== 301) throw thrown
      }
    }),
  )
  return { tags: [...reads.tags], momentary: reads.momentary, sql: sql.join('\n') }
}

async function loaderOf(path: string): Promise<LoaderFunction> {
  const dotted = path
    .replace(/\.(xml|txt)$/, '')
    .replace(/^\w+\/versions/, 'page.versions')
    .replace(/\/feed\.atom$/, '.feed')
    .replace(/\/image\.png$/, '.image')
    .replaceAll('/:', '.$')
    .replaceAll('/', '.')
  const names = path === '/' ? ['home'] : [dotted, `page.${dotted}`]
  const file = names.flatMap(name => [`./routes/${name}.tsx`, `./routes/${name}.ts`]).find(one => routes[one])
  const route = file && (await routes[file]?.())
  if (!route) throw new Error(`no file in app/routes stands for ${path}`)
  return route.loader
}
