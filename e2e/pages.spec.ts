import { expectAccessible } from './support/accessible'
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
  '/desk/settings/second-factor',
  '/desk/security',
  '/desk/security/password',
  '/desk/security/passkeys',
  '/desk/confirm-it-is-me?to=/desk/people',
]

test('desk pages, and those of the demonstration, pass axe', async ({ visitAs }) => {
  test.setTimeout(120_000)
  const page = await visitAs('admin', '/desk/inbox')
  for (const path of [...deskPages, '/dev/ui', '/dev/outbox']) {
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
  const question = (await stranger.locator('[data-reference] a').first().getAttribute('href')) ?? ''
  for (const path of ['/', '/questions', '/guide', '/questions/new', question]) {
    const answer = await stranger.request.get(path)
    const html = await answer.text()
    // What machines read is data, which no browser runs: of that one type, and well formed.
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)[^>]*>/)
    for (const [, data] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
      expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'QAPage' })
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
