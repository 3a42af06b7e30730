import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { runProcess, startProcess } from './support/process'
import { fetchRaw, type Sight, startReaders } from './support/readers'

/** Two portals of their own on one database: other tests act on the shared one, which draws its pages anew. */
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(join(tmpdir(), 'porte-voix-cache-'))
const [here, there] = ['http://localhost:3961', 'http://localhost:3962']
const common = { DEMO: 'yes', RATE_LIMITS: 'off', LOG_LEVEL: 'error' }
const env = { ...common, DATA_DIR: join(folder, 'data'), PORT: '3961' }
const portals: ReturnType<typeof startProcess>[] = []

test.beforeAll(async () => {
  test.setTimeout(120_000)
  portals.push(startProcess([], env))
  await portals[0]?.said('To stop')
  const DATABASE_URL = (await runProcess(['portal', 'database-url'], env)).out.trim()
  portals.push(startProcess([], { ...common, DATABASE_URL, DATA_DIR: join(folder, 'other'), PORT: '3962' }))
  await portals[1]?.said('To stop')
})

test.afterAll(async () => {
  for (const { child, ended } of portals.toReversed()) {
    child.kill('SIGTERM')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
})

async function signIn(who: string): Promise<string> {
  const body = new URLSearchParams({ email: `${who}@demo.example`, password: 'porte-voix-demo' })
  const answer = await fetch(`${here}/desk/sign-in`, {
    method: 'POST',
    body,
    headers: { origin: here },
    redirect: 'manual',
  })
  expect(answer.status).toBe(303)
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

async function post(origin: string, path: string, cookie: string, form: Record<string, string>) {
  const answer = await fetch(origin + path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { origin, cookie },
    redirect: 'manual',
  })
  expect(answer.status, path).toBe(303)
}

const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

test('a page is drawn once and kept in each spelling; who has it already is told so', async () => {
  const first = await fetchRaw(`${here}/questions`)
  const plain = await fetchRaw(`${here}/questions`)
  const brotli = await fetchRaw(`${here}/questions`, { 'accept-encoding': 'gzip, br' })
  const gzip = await fetchRaw(`${here}/questions`, { 'accept-encoding': 'gzip' })
  expect([first, plain, brotli, gzip].map(({ cache }) => cache)).toEqual(['miss', 'hit', 'hit', 'hit'])
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
  expect(gunzipSync(gzip.body)).toEqual(plain.body)
  expect(plain.body.toString()).toContain('data-reference=')

  for (const answer of [plain, brotli, gzip]) {
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
    expect(answer.headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': 'no-cache' })
    const etag = answer.headers.etag ?? ''
    const accepted = { 'accept-encoding': answer.headers['content-encoding'] ?? 'identity' }
    const again = await fetchRaw(`${here}/questions`, { ...accepted, 'if-none-match': etag })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
  }
  const other = await fetchRaw(`${here}/questions`, {
    'accept-encoding': 'br',
    'if-none-match': gzip.headers.etag ?? '',
  })
  expect(other.status).toBe(200)
  expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  expect(new Set([plain, brotli, gzip].map(({ headers }) => headers['request-id'])).size).toBe(3)
})

test('a kept page carries the headers of a drawn one, and HEAD those of GET', async () => {
  const drawn = await fetchRaw(`${here}/guide`)
  const kept = await fetchRaw(`${here}/guide`)
  const head = await fetchRaw(`${here}/guide`, {}, { method: 'HEAD' })
  expect([drawn.cache, kept.cache, head.cache, head.body.length]).toEqual(['miss', 'hit', 'hit', 0])
  const own = ['request-id', 'portal-cache', 'date']
  const shared = ({ headers }: typeof kept) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)))
  expect(shared(kept)).toEqual(shared(drawn))
  expect(shared(head)).toEqual(shared(kept))
  expect(kept.headers['content-security-policy']).toContain("script-src 'self';")
  expect(kept.headers['x-content-type-options']).toBe('nosniff')
  expect(kept.headers['set-cookie']).toBeUndefined()
})

test('whoever is signed in gets the page as it is now, the same bytes', async () => {
  const cookie = await signIn('agent')
  const kept = await fetchRaw(`${here}/guide`)
  const own = await fetchRaw(`${here}/guide`, { cookie })
  expect([kept.cache, own.cache]).toEqual(['hit', 'bypass'])
  expect(own.body).toEqual(kept.body)
  expect(own.headers['set-cookie']).toBeUndefined()
})

test('what is no reading page says nothing of the cache, and what was never there is not kept', async () => {
  for (const path of [
    '/questions/new',
    '/track',
    '/sign-in',
    '/desk/sign-in',
    '/questions.data',
    '/health/live',
    '/dev/outbox',
  ])
    expect((await fetchRaw(here + path)).headers['portal-cache'], path).toBeUndefined()
  for (const path of ['/topics/nowhere', '/questions/2020-999999-x', '/questions?after=x'])
    expect([(await fetchRaw(here + path)).cache, (await fetchRaw(here + path)).cache], path).toEqual(['miss', 'miss'])
})

test('what is drawn for one reader travels compressed too, with the same words', async () => {
  const cookie = await signIn('agent')
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
  const paths = ['/questions/new', '/track', '/questions.data', '/nowhere', '/guide', '/desk/inbox']
  for (const path of paths)
    for (const encoding of ['br', 'gzip'] as const) {
      const whose = path === '/guide' || path === '/desk/inbox' ? { cookie } : undefined
      const packed = await fetchRaw(here + path, { ...whose, 'accept-encoding': encoding })
      const plain = await fetchRaw(here + path, { ...whose })
      expect(plain.headers['content-encoding'], path).toBeUndefined()
      expect(packed.headers, path).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
      expect(packed.body.length, path).toBeLessThan(plain.body.length / 2)
      // What Remix streams comes after the end of the page; unpacking throws when a part is missing.
      const whole = path.endsWith('.data') ? /Valbrume/ : /<\/html>/
      expect(unpack[encoding](packed.body).toString(), path).toMatch(whole)
    }
})

test('what a moderator publishes, the next reader of the list finds', async () => {
  const cookie = await signIn('agent')
  const inbox = await (await fetch(`${here}/desk/inbox`, { headers: { cookie } })).text()
  const reference = /\/desk\/questions\/(\d{4}-\d{6})/.exec(inbox)?.[1] ?? ''
  const form = await (await fetch(`${here}/desk/questions/${reference}/publish`, { headers: { cookie } })).text()
  expect((await fetchRaw(`${here}/questions`)).body.toString()).not.toContain(reference)
  expect((await fetchRaw(`${here}/questions`)).cache).toBe('hit')
  await post(here, `/desk/questions/${reference}/publish`, cookie, {
    version: versionIn(form),
    commandId: randomUUID(),
  })
  expect((await fetchRaw(`${here}/questions`)).body.toString()).toContain(`data-reference="${reference}"`)
})

test('what a command brings is on the pages of every process', async () => {
  const search = '/questions?q=fontaine+coule'
  const wordsOn = async (origin: string) => (await fetchRaw(origin + search)).body.toString().replaceAll(/<[^>]+>/g, '')
  for (const origin of [here, there]) {
    expect(await wordsOn(origin)).not.toContain('La fontaine coule-t-elle')
    expect((await fetchRaw(origin + search)).cache).toBe('hit')
  }
  const file = join(folder, 'one.jsonl')
  writeFileSync(
    file,
    `${JSON.stringify({ id: 'one', askedAt: '2026-01-05', topic: 'Voirie', title: 'La fontaine coule-t-elle ?', body: 'Elle était à sec.', answer: 'Oui.', lang: 'fr' })}\n`,
  )
  expect((await runProcess(['portal', 'import', file], env)).out).toContain('imported 1')
  for (const origin of [here, there])
    await expect.poll(() => wordsOn(origin), { intervals: [20] }).toContain('La fontaine coule-t-elle')
})

test('time that jumps takes the pages with a day on them along', async () => {
  for (const _ of [1, 2]) await fetchRaw(`${there}/charter`)
  expect((await fetchRaw(`${there}/charter`)).cache).toBe('hit')
  expect((await runProcess(['portal', 'clock', '+3d'], env)).code).toBe(0)
  await expect.poll(async () => (await fetchRaw(`${there}/charter`)).cache, { intervals: [20] }).toBe('miss')
})

test('with 200 readers asking on two processes, none gets a page older than an act’s end: there at once, elsewhere after a second', async () => {
  test.setTimeout(90_000)
  const cookie = await signIn('admin')
  const form = await (await fetch(`${here}/desk/settings/names`, { headers: { cookie } })).text()
  const seen = Number(versionIn(form))
  const page = '/guide/revisions'
  const origins = [here, there]
  const acts: { at: number; origin: string; version: number }[] = []
  async function rename(version: number) {
    const origin = origins[version % 2] ?? here
    const name = `Ville numéro ${version}`
    await post(origin, '/desk/settings/names', cookie, {
      name,
      inhabitants: '24180',
      version: String(seen + version - 1),
    })
    acts.push({ at: performance.now(), origin, version })
  }
  const versionOn = (html: string) => Number(/Ville numéro (\d+)/.exec(html)?.[1] ?? 0)

  await rename(1)
  const readers = origins.map(origin => startReaders(100, origin + page, versionOn))
  for (let version = 2; version <= 12; version += 1) {
    await Promise.all(readers.map(group => group.see(300)))
    await rename(version)
    const own = await fetchRaw((origins[version % 2] ?? here) + page, { cookie })
    expect([own.cache, versionOn(own.body.toString())]).toEqual(['bypass', version])
  }
  // Long enough that the last act, too, must have been heard everywhere.
  const last = acts.at(-1)?.at ?? 0
  while (performance.now() < last + 1_500) await Promise.all(readers.map(group => group.see(100)))
  await Promise.all(readers.map(group => group.stop()))

  for (const [index, { seen: sights }] of readers.entries()) {
    const owed = (asked: number) => {
      const known = acts.filter(act => act.at + (act.origin === origins[index] ? 0 : 1_000) <= asked)
      return Math.max(0, ...known.map(({ version }) => version))
    }
    expect(sights.filter(({ asked, version }) => version < owed(asked))).toEqual([])
    expect(sights.filter(goesBack(sights))).toEqual([])
    expect(sights.filter(({ cache }) => cache === 'hit').length).toBeGreaterThan(sights.length / 2)
    expect(sights.at(-1)?.version).toBe(12)
  }
})

/** Nobody is shown something older than they have already seen. */
function goesBack(sights: Sight[]) {
  const before = new Map<Sight, number>()
  const latest = new Map<number, number>()
  for (const sight of sights) {
    before.set(sight, latest.get(sight.reader) ?? 0)
    latest.set(sight.reader, sight.version)
  }
  return (sight: Sight) => sight.version < (before.get(sight) ?? 0)
}
