import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { expect, test, vi } from 'vitest'
import { otherProcess } from '../e2e/support/elsewhere'
import { readingServer } from '../e2e/support/reading'
import { changeTopic } from './directory/changeTopic.server'
import { getTopic } from './directory/topics.server'
import { isCaughtUp, relayState } from './events/relay.server'
import { readingCacheCounts } from './platform/cache/serve.server'
import { moveClock, now, today } from './platform/clock.server'
import { db } from './platform/db.server'

/** A topic's name, as an application of one page; `before` waits where a reading has been made and nothing said yet. */
function topicPage(meanwhile: () => Promise<void> = async () => {}): RequestListener {
  return async (request, response) => {
    const topic = await getTopic(request.url?.split('/')[2] ?? '')
    await meanwhile()
    response.statusCode = topic ? 200 : 404
    response.end(topic ? topic.name.fr : 'nothing here')
  }
}

const newTopic = () =>
  db.topic.create({ data: { slug: `rue-${randomUUID().slice(0, 8)}`, nameFr: 'before', nameEn: '' } })
const draft = (nameFr: string, slug: string) => ({
  slug,
  nameFr,
  nameEn: '',
  subject: '',
  service: '',
  closed: false,
  position: 0,
})
const renamed = (slug: string) => ({ sql: 'update topic set name_fr = $2 where slug = $1', values: [slug, 'after'] })
function gate() {
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open }
}
const soon = { timeout: 10_000, interval: 5 }
const caughtUp = () => vi.waitFor(() => expect(isCaughtUp()).toBe(true), { timeout: 10_000 })

test('a page is drawn once, then kept, until an act of this process: the very next reader sees the act', async () => {
  const topic = await newTopic()
  const read = await readingServer(topicPage())
  const path = `/topics/${topic.slug}`
  expect(await read(path)).toMatchObject({ status: 200, cache: 'miss', words: 'before' })
  expect(await read(path)).toMatchObject({ cache: 'hit', words: 'before' })

  expect(await changeTopic(topic.slug, draft('after', topic.slug), topic.version, randomUUID())).toEqual({ ok: true })
  expect(await read(path)).toMatchObject({ cache: 'miss', words: 'after' })
  expect(await read(path)).toMatchObject({ cache: 'hit', words: 'after' })
})

test('an act that is undone moves nothing', async () => {
  const topic = await newTopic()
  const read = await readingServer(topicPage())
  await read(`/topics/${topic.slug}`)
  expect(await changeTopic(topic.slug, draft('after', topic.slug), 99, randomUUID())).toMatchObject({ ok: false })
  expect(await read(`/topics/${topic.slug}`)).toMatchObject({ cache: 'hit', words: 'before' })
})

test('an act of another process is heard by its bell, not by the backstop', async () => {
  const topic = await newTopic()
  const read = await readingServer(topicPage())
  const acts = await otherProcess()
  await read(`/topics/${topic.slug}`)
  expect(await read(`/topics/${topic.slug}`)).toMatchObject({ cache: 'hit', words: 'before' })
  const { foundByBackstop } = relayState()
  await acts(renamed(topic.slug), 'directory.changed')
  await vi.waitFor(async () => expect((await read(`/topics/${topic.slug}`)).words).toBe('after'), soon)
  expect(relayState().foundByBackstop).toBe(foundByBackstop)
})

test('an act whose bell is lost is found by the backstop, and no kept page outlives it', async () => {
  const topic = await newTopic()
  const read = await readingServer(topicPage())
  const acts = await otherProcess()
  await read(`/topics/${topic.slug}`)
  await acts(renamed(topic.slug), 'directory.changed', { silent: true })
  const { foundByBackstop } = relayState()
  expect(await read(`/topics/${topic.slug}`)).toMatchObject({ cache: 'hit', words: 'before' })
  await vi.waitFor(async () => expect((await read(`/topics/${topic.slug}`)).words).toBe('after'), { timeout: 25_000 })
  expect(relayState().foundByBackstop).toBe(foundByBackstop + 1)
})

test('news that was swept away before this process heard it moves everything', async () => {
  const topic = await newTopic()
  const read = await readingServer(topicPage())
  const acts = await otherProcess()
  await read(`/topics/${topic.slug}`)
  await acts(renamed(topic.slug), 'directory.changed', { silent: true })
  await db.$executeRaw`delete from stream_entry where stream_id = 'public'`
  await db.$executeRaw`update stream set swept = head where id = 'public'`
  expect(await read(`/topics/${topic.slug}`)).toMatchObject({ cache: 'hit', words: 'before' })
  await acts({ sql: 'select 1', values: [] }, 'guide.published')
  await vi.waitFor(async () => expect((await read(`/topics/${topic.slug}`)).words).toBe('after'), soon)
})

test('a process that no longer listens shows nothing it kept, until it has caught up', async () => {
  const topic = await newTopic()
  const read = await readingServer(topicPage())
  const acts = await otherProcess()
  await read(`/topics/${topic.slug}`)
  await db.$queryRaw`
    select pg_terminate_backend(pid)::text from pg_stat_activity
    where application_name = 'porte-voix live' and datname = current_database()`
  await vi.waitFor(() => expect(isCaughtUp()).toBe(false), { interval: 1 })
  expect(await read(`/topics/${topic.slug}`)).toMatchObject({ cache: 'bypass', words: 'before' })
  await acts(renamed(topic.slug), 'directory.changed')
  expect((await read(`/topics/${topic.slug}`)).words).toBe('after')
  await caughtUp()
  await read(`/topics/${topic.slug}`)
  expect(await read(`/topics/${topic.slug}`)).toMatchObject({ cache: 'hit', words: 'after' })
})

test('an act in the middle of a drawing: those who waited get it, nobody after them does', async () => {
  const topic = await newTopic()
  const firstHasRead = gate()
  const firstGoesOn = gate()
  let drawings = 0
  const read = await readingServer(
    topicPage(async () => {
      drawings += 1
      if (drawings > 1) return
      firstHasRead.open()
      await firstGoesOn.opened
    }),
  )
  const dropped = readingCacheCounts().dropped
  const path = `/topics/${topic.slug}`
  const early = read(path)
  await firstHasRead.opened
  await changeTopic(topic.slug, draft('after', topic.slug), topic.version, randomUUID())

  // The first drawing is still under way, with the old name in it: whoever asks now does not join it.
  expect(await read(path)).toMatchObject({ cache: 'miss', words: 'after' })
  firstGoesOn.open()
  expect(await early).toMatchObject({ cache: 'miss', words: 'before' })
  expect(await read(path)).toMatchObject({ cache: 'hit', words: 'after' })
  expect(readingCacheCounts().dropped).toBe(dropped + 1)
})

test('many who ask at once cost one drawing', async () => {
  const topic = await newTopic()
  let drawings = 0
  const read = await readingServer(
    topicPage(async () => {
      drawings += 1
    }),
  )
  const all = await Promise.all(Array.from({ length: 50 }, () => read(`/topics/${topic.slug}`)))
  expect(new Set(all.map(({ words }) => words))).toEqual(new Set(['before']))
  expect(drawings).toBe(1)
})

test('a page with a day on it holds until midnight, and no longer than the clock stands still', async () => {
  const read = await readingServer((_, response) => void response.end(today('Europe/Paris')))
  const day = today('Europe/Paris')
  await read('/charter')
  expect(await read('/charter')).toMatchObject({ cache: 'hit', words: day })
  await moveClock(3 * 86_400_000)
  expect(await read('/charter')).toMatchObject({ cache: 'miss', words: today('Europe/Paris') })
  await moveClock(-3 * 86_400_000)
  expect(await read('/charter')).toMatchObject({ cache: 'miss', words: day })
})

test('what shows the instant, sets a cookie, says it is private or was never there is not kept', async () => {
  const pages: Record<string, RequestListener> = {
    '/guide': (_, response) => void response.end(now().toISOString()),
    '/privacy': (_, response) => void response.setHeader('Set-Cookie', 'a=b').end('page'),
    '/terms': (_, response) => void response.setHeader('Cache-Control', 'private, no-store').end('page'),
    '/legal': (_, response) => void response.writeHead(404).end('nothing'),
    '/accessibility': (_, response) => void response.writeHead(500).end('a fault'),
  }
  const read = await readingServer((request, response) => pages[request.url ?? '']?.(request, response))
  for (const path of Object.keys(pages)) {
    await read(path)
    expect((await read(path)).cache, path).toBe('miss')
    expect((await read(path)).headers.get('set-cookie'), path).toBeNull()
  }
})

test('an application that fails is asked again by each reader', async () => {
  let asked = 0
  const read = await readingServer((_, response) => {
    asked += 1
    if (asked === 1) throw new Error('broken')
    response.end('page')
  })
  expect(await read('/guide')).toMatchObject({ status: 200, cache: 'bypass', words: 'page' })
  expect(await read('/guide')).toMatchObject({ status: 200, cache: 'miss', words: 'page' })
})
