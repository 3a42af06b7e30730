import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const publicPages = [
  '/',
  '/questions',
  '/questions?q=piscine',
  '/questions?q=zzzzzz',
  '/questions/new',
  '/questions/new/sent',
  '/guide',
  '/guide/start',
  '/guide/revisions',
  '/charter',
  '/terms',
  '/privacy',
  '/legal',
  '/accessibility',
  '/moderation-log',
  '/track',
  '/sign-in',
  '/no-such-page',
  '/desk/sign-in',
  '/dev/ui',
  '/dev/outbox',
]
const deskPages = [
  '/desk/inbox',
  '/desk/guide',
  '/desk/directory',
  '/desk/people',
  '/desk/settings',
  '/desk/settings/contacts',
]

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)).toEqual([])
}

for (const language of ['', '/en']) {
  test(`public pages${language} pass axe, set no cookie, and load nothing from elsewhere`, async ({
    visit,
    baseURL,
  }) => {
    // Some twenty pages, each read whole by axe.
    test.setTimeout(240_000)
    const page = await visit('/')
    const foreign: string[] = []
    page.on('request', request => {
      const url = request.url()
      if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) foreign.push(url)
    })
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().includes('404'))
        complaints.push(`${page.url()}: ${message.text()}`)
    })
    for (const path of publicPages) {
      if (language && /^\/(desk|dev|track)/.test(path)) continue
      await page.goto(`${language}${path}`)
      await expectAccessible(page)
    }
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })
}

test('desk pages pass axe', async ({ visitAs }) => {
  test.setTimeout(120_000)
  const page = await visitAs('admin', '/desk/inbox')
  for (const path of deskPages) {
    await page.goto(path)
    await expectAccessible(page)
  }
})

test('no page is wider than a small phone', async ({ visit, visitAs }) => {
  test.setTimeout(120_000)
  const citizen = await visit('/')
  const agent = await visitAs('admin', '/desk/inbox')
  const wide: string[] = []
  for (const [page, paths] of [
    [citizen, publicPages],
    [agent, deskPages],
  ] as const) {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of paths) {
      await page.goto(path)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${path}: ${width}`)
    }
  }
  expect(wide).toEqual([])
})

test('public pages carry no inline script or style, and the same bytes for everybody', async ({ visit, visitAs }) => {
  const stranger = await visit('/')
  const agent = await visitAs('agent', '/desk/inbox')
  for (const path of ['/', '/questions', '/guide', '/questions/new']) {
    const answer = await stranger.request.get(path)
    const html = await answer.text()
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/)
    expect(html).not.toMatch(/<style|\sstyle="/)
    expect(answer.headers()['content-security-policy']).toContain("script-src 'self'")
    expect(answer.headers()['content-security-policy']).not.toMatch(/unsafe|nonce/)
    // The ask form carries a fresh id each time; every other page is byte for byte the same.
    if (path !== '/questions/new') expect(await (await agent.request.get(path)).text()).toBe(html)
  }
})

test('a form from elsewhere, or from nowhere, is refused', async ({ request }) => {
  const form = {
    title: 'Une question venue d’ailleurs ?',
    body: 'Envoyée par un autre site.',
    email: 'x@example.org',
    addressee: 'unknown',
  }
  for (const origin of ['https://evil.example', 'null', undefined]) {
    const answer = await request.post('/questions/new', { form, headers: origin ? { origin } : {}, maxRedirects: 0 })
    expect(answer.status()).toBe(403)
  }
})
