import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

type Read = {
  problem: string | null
  root: string
  ids: string[]
  lacking: string[]
  self: string | null
  language: string | null
}

/** A feed as an XML parser reads it, and what RFC 4287 asks for that it lacks. */
const readFeed = (page: Page, text: string) =>
  page.evaluate((xml): Read => {
    const atom = 'http://www.w3.org/2005/Atom'
    const parsed = new DOMParser().parseFromString(xml, 'application/xml')
    const own = (parent: Element, name: string) =>
      [...parent.children].filter(child => child.namespaceURI === atom && child.localName === name)
    const lacking: string[] = []
    const root = parsed.documentElement
    const once = (parent: Element, name: string, where: string) => {
      const found = own(parent, name)
      if (found.length !== 1 || !found[0]?.textContent?.trim()) lacking.push(`${where} ${name}`)
      return found[0]?.textContent ?? ''
    }
    const dated = (parent: Element, name: string, where: string) => {
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(once(parent, name, where)))
        lacking.push(`${where} ${name} date`)
    }
    const named = (parent: Element, where: string) => {
      const id = once(parent, 'id', where)
      if (!/^tag:[a-z0-9.-]+,2026:\S+$/.test(id)) lacking.push(`${where} id ${id}`)
      once(parent, 'title', where)
      dated(parent, 'updated', where)
      if (!own(parent, 'author').some(author => own(author, 'name')[0]?.textContent)) lacking.push(`${where} author`)
      return id
    }
    const link = (parent: Element, rel: string) =>
      own(parent, 'link')
        .find(one => one.getAttribute('rel') === rel)
        ?.getAttribute('href') ?? null
    named(root, 'feed')
    const entries = own(root, 'entry')
    const ids = entries.map(entry => {
      dated(entry, 'published', 'entry')
      once(entry, 'content', 'entry')
      if (!link(entry, 'alternate')?.startsWith('http')) lacking.push('entry alternate')
      return named(entry, 'entry')
    })
    const problem = parsed.querySelector('parsererror')?.textContent ?? null
    const kind = `${root.namespaceURI} ${root.localName}`
    return { problem, root: kind, ids, lacking, self: link(root, 'self'), language: root.getAttribute('xml:lang') }
  }, text)

test('every list and question has its feed, told by its page, as RFC 4287 asks', async ({ visit, baseURL }) => {
  test.setTimeout(120_000)
  const page = await visit('/questions')
  const origin = new URL(baseURL ?? '').origin
  const first = async (path: string, start: string) => {
    await page.goto(path)
    return (await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')) ?? ''
  }
  const question = await first('/questions?topic=stationnement', '/questions/2')
  const topic = await first(question, '/topics/')
  const service = await first(topic, '/services/')
  const pages = [
    '/questions',
    '/questions?q=piscine&sort=answered',
    '/en/questions?status=answered',
    question,
    topic,
    service,
  ]
  pages.push('/officials/karim-belmarec')
  for (const path of pages) {
    await page.goto(path)
    const href = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href')
    const answer = await page.request.get(href ?? '')
    expect(answer.headers()['content-type'], path).toBe('application/atom+xml; charset=utf-8')
    const feed = await readFeed(page, await answer.text())
    expect(feed.problem, path).toBeNull()
    expect(feed.lacking, path).toEqual([])
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed')
    expect(feed.self, path).toBe(`${origin}${href}`)
    expect(feed.language).toBe(path.startsWith('/en/') ? 'en' : 'fr')
    expect(new Set(feed.ids).size).toBe(feed.ids.length)
    if (path === '/questions') expect(feed.ids.length).toBe(20)

    // Whoever has it already is told so in a few bytes, compressed on the way or not.
    const tag = answer.headers().etag ?? ''
    for (const known of [tag, `"other", W/${tag.replace(/^W\//, '')}`]) {
      const again = await page.request.get(href ?? '', { headers: { 'If-None-Match': known } })
      expect([again.status(), (await again.body()).length], path).toEqual([304, 0])
    }
    // The same feed by the other name.
    const asked = `${path}${path.includes('?') ? '&' : '?'}format=atom`
    expect((await page.request.get(asked)).headers()['content-type'], asked).toContain('application/atom+xml')
  }
})

test('a feed moves with answers as well as with questions', async ({ visit }) => {
  const page = await visit('/questions')
  const text = await (await page.request.get('/questions/feed.atom')).text()
  const dates = [...text.matchAll(/<entry[\s\S]*?<updated>([^<]+)/g)].map(match => match[1] ?? '')
  expect(dates).toEqual(dates.toSorted().reverse())
  const answered = await (await page.request.get('/questions/feed.atom?status=answered')).text()
  const newest = /<entry[\s\S]*?<id>([^<]+)/.exec(answered)?.[1] ?? ''
  expect(text).toContain(newest)
})
