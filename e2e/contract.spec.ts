import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { expect, linkIn, test } from './support/test'

/** What somebody outside can rely on: addresses, forms by their names, and how each is answered. */

type Form = Record<string, string>

/** Sends forms as a page of the portal would. */
function sender(request: APIRequestContext, baseURL: string | undefined) {
  const headers = { origin: new URL(baseURL ?? '').origin }
  return {
    send: (path: string, form: Form) => request.post(path, { form, headers, maxRedirects: 0 }),
    raw: (path: string, method: string, more: { headers?: Form; data?: string } = {}) =>
      request.fetch(path, { method, ...more, headers: { ...headers, ...more.headers }, maxRedirects: 0 }),
  }
}

const question = (name: string) => ({
  title: `Pourquoi la fontaine ${name} est-elle à sec ?`,
  body: 'Depuis le début du mois il n’y coule plus une goutte.',
  addressee: 'unknown',
  email: `${name}@example.org`,
})

test('what no page sends is refused in plain words, and never a fault of ours', async ({ request, baseURL }) => {
  const { raw, send } = sender(request, baseURL)
  const json = { headers: { 'content-type': 'application/json' }, data: '{}' }
  const broken = { headers: { 'content-type': 'multipart/form-data; boundary=x' }, data: 'x' }
  for (const path of ['/questions/new', '/track', '/sign-in', '/desk/sign-in', '/guide/start']) {
    expect((await raw(path, 'PUT')).status(), path).toBe(405)
    expect((await raw(path, 'DELETE')).headers().allow, path).toBe('GET, HEAD, POST')
    expect((await raw(path, 'POST', json)).status(), path).toBe(415)
    expect((await raw(path, 'POST', broken)).status(), path).toBe(400)
  }
  expect((await raw('/questions/new', 'POST')).status()).toBe(422)
  expect((await send('/questions/new', { ...question('longue'), body: 'x'.repeat(2_100_000) })).status()).toBe(413)
})

test('an address with a sign no database keeps leads nowhere, like any unknown one', async ({ request }) => {
  for (const path of ['/topics/%00', '/services/%00', '/officials/%00', '/q/%00', '/questions/%00', '/track/%00'])
    expect((await request.get(path)).status(), path).toBe(404)
  for (const path of [
    '/questions?topic=%00',
    '/questions?service=%00',
    '/questions?q=%00',
    '/questions/feed.atom?topic=%00',
  ])
    expect((await request.get(path)).status(), path).toBe(200)
})

test('whatever host a request names, the page is the same and its addresses are ours', async ({ request, baseURL }) => {
  const hosts: Form[] = [
    { host: 'evil.example' },
    { host: 'a b' },
    { host: '[::1' },
    { 'x-forwarded-host': 'evil.example:99999' },
  ]
  for (const headers of hosts) {
    const feed = await request.get('/questions/feed.atom', { headers })
    expect(feed.status()).toBe(200)
    const words = await feed.text()
    expect(words).toContain(`href="${baseURL}/questions`)
    expect(words).not.toContain('evil.example')
  }
})

test('a cursor the list did not give is refused', async ({ request }) => {
  const cursor = (key: unknown) =>
    Buffer.from(JSON.stringify(['recent', key, '0195f000-0000-7000-8000-000000000001'])).toString('base64url')
  for (const after of ['', 'x', cursor('-271821-04-20T00:00:00.000Z'), cursor('0001'), cursor(7)])
    expect((await request.get(`/questions?after=${after}`)).status(), after).toBe(422)
})

test('from page to page every question comes once', async ({ request }) => {
  for (const list of ['/questions', '/questions?sort=answered', '/questions?q=place', '/en/questions?status=open']) {
    const seen: string[] = []
    for (let next: string | undefined = list; next; ) {
      const html = await (await request.get(next)).text()
      const here = [...html.matchAll(/data-reference="(\d{4}-\d{6})"/g)].map(found => found[1] ?? '')
      expect(here.length).toBeLessThanOrEqual(20)
      seen.push(...here)
      next = /href="([^"]*[?;]after=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen.length, list).toBeGreaterThan(0)
    expect(new Set(seen).size, list).toBe(seen.length)
  }
})

test('what is somebody’s own is kept nowhere on the way, its .data twin included', async ({
  request,
  baseURL,
  mailTo,
}) => {
  const { send } = sender(request, baseURL)
  const asked = question(randomUUID())
  expect((await send('/questions/new', asked)).headers()['portal-outcome']).toBe('done')
  const confirm = linkIn(await mailTo(asked.email, '/confirm/'), '/confirm/')
  const track = (await send(confirm, {})).headers().location ?? ''
  await send('/desk/sign-in', { email: 'agent@demo.example', password: 'porte-voix-demo' })
  for (const path of [confirm, track, '/desk', '/desk/inbox', '/desk/people', '/account'])
    for (const address of [path, `${path}.data`]) {
      const answer = await request.get(address, { maxRedirects: 0 })
      expect(answer.headers()['cache-control'], address).toBe('private, no-store')
    }
})

test('a script that knows only the names of the fields declines, and the public log keeps its own words out', async ({
  request,
  baseURL,
  mailTo,
}) => {
  const { send } = sender(request, baseURL)
  const asked = question(randomUUID())
  await send('/questions/new', asked)
  const confirmed = await send(linkIn(await mailTo(asked.email, '/confirm/'), '/confirm/'), {})
  const page = await (await request.get(confirmed.headers().location ?? '')).text()
  const reference = /\d{4}-\d{6}/.exec(page)?.[0] ?? ''
  await send('/desk/sign-in', { email: 'agent@demo.example', password: 'porte-voix-demo' })
  const act = `/desk/questions/${reference}/decline`
  const words = { article: '3', reason: 'Vise Mme Quelconque', message: 'Bonjour, retirez le nom de votre voisine.' }

  const nameless = await send(act, words)
  expect(nameless.status()).toBe(422)
  const html = await nameless.text()
  for (const kept of ['id="version-error"', 'id="commandId-error"', words.message]) expect(html).toContain(kept)

  const future = await send(act, { ...words, version: '99999999999', commandId: randomUUID() })
  expect(future.status()).toBe(422)
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
  const declined = await send(act, { ...words, version, commandId: randomUUID() })
  expect([declined.status(), declined.headers()['portal-outcome']]).toEqual([303, 'done'])
  for (const log of ['/moderation-log', '/moderation-log.data'])
    expect(await (await request.get(log)).text()).not.toContain('Quelconque')

  const late = await send(`/desk/questions/${reference}/publish`, { version, commandId: randomUUID() })
  expect([late.status(), late.headers()['portal-outcome']]).toEqual([409, 'conflict'])
  expect(decodeURIComponent(late.headers()['portal-winner'] ?? '')).toContain('Bruno')
  expect(Date.parse(late.headers()['portal-at'] ?? '')).not.toBeNaN()
})
