import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { contentPolicy, safeHeaders } from '../app/platform/security/policy.server'
import { runProcess, startProcess } from './support/process'
import { type RawAnswer, rawAnswer, requestWords } from './support/rawAnswer'

/** Every kind of answer carries the same headers: a demonstration over http, and a portal behind TLS. */

const folder = mkdtempSync(join(tmpdir(), 'porte-voix-headers-'))
const worlds = {
  demonstration: { port: 4015, origin: 'http://localhost:4015', DEMO: 'yes', more: {} },
  town: {
    port: 4016,
    origin: 'https://questions.ville.example',
    DEMO: 'no',
    more: { ORIGIN: 'https://questions.ville.example', TRUSTED_PROXIES: 'loopback' },
  },
} as const
type World = keyof typeof worlds

const envOf = (name: World) => ({
  PORT: String(worlds[name].port),
  DEMO: worlds[name].DEMO,
  DATA_DIR: join(folder, name),
  LOG_LEVEL: 'info',
  ...worlds[name].more,
})
const portals = {} as Record<World, ReturnType<typeof startProcess>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  for (const name of ['demonstration', 'town'] as const) {
    portals[name] = startProcess([], envOf(name))
    await portals[name].said('To stop')
  }
})

test.afterAll(async () => {
  for (const portal of Object.values(portals)) {
    portal.child.kill('SIGTERM')
    await portal.ended
  }
  rmSync(folder, { recursive: true, force: true })
})

const formType = { 'Content-Type': 'application/x-www-form-urlencoded' }
const upgrade = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
}
const handshake = '/socket.io/?EIO=4&transport=websocket'

type Kind = { what: string; status: number; words: string; html?: true; own?: true }

/** `own`: somebody's own pages, kept nowhere. `html`: what a browser draws as a page. */
function kinds(origin: string): Kind[] {
  const from = { Origin: origin }
  const get = (path: string, headers = {}) => requestWords('GET', path, headers)
  const post = (path: string, headers: Record<string, string>, body = '') => requestWords('POST', path, headers, body)
  const large = { ...from, ...formType, 'Content-Length': '2100000' }
  return [
    { what: 'a reading page, drawn', status: 200, words: get('/questions'), html: true },
    { what: 'a reading page, kept', status: 200, words: get('/questions'), html: true },
    { what: 'its .data twin', status: 200, words: get('/questions.data') },
    { what: 'an asking page', status: 200, words: get('/questions/new'), html: true },
    { what: 'a page of the other language', status: 200, words: get('/en/guide'), html: true },
    { what: 'a feed', status: 200, words: get('/questions/feed.atom') },
    { what: 'a file of the build', status: 200, words: get('/favicon.ico') },
    { what: 'an old accent colour', status: 200, words: get('/theme-000000000000.css') },
    { what: 'robots.txt', status: 200, words: get('/robots.txt') },
    { what: 'health', status: 200, words: get('/health/live') },
    { what: 'readiness', status: 200, words: get('/health/ready') },
    { what: 'an address nobody serves', status: 404, words: get('/nowhere'), html: true },
    { what: 'its .data twin, 404', status: 404, words: get('/nowhere.data') },
    { what: 'a path that is no text', status: 404, words: get('/%ff/%E0%A4%A'), html: true },
    { what: 'an address of another site', status: 404, words: get('//evil.example/'), html: true },
    { what: 'a redirect', status: 301, words: get('/fr/questions') },
    { what: 'a method nobody takes', status: 405, words: requestWords('PUT', '/questions') },
    { what: 'TRACE', status: 405, words: requestWords('TRACE', '/questions') },
    {
      what: 'a form of another site',
      status: 403,
      words: post('/track', { ...formType, Origin: 'https://evil.example' }),
    },
    { what: 'a form of a hidden origin', status: 403, words: post('/track', { ...formType, Origin: 'null' }) },
    { what: 'a form of nobody', status: 403, words: post('/track', formType) },
    { what: 'no form', status: 415, words: post('/track', { ...from, 'Content-Type': 'application/json' }, '{}') },
    { what: 'a form too long', status: 413, words: post('/track', large) },
    {
      what: 'a form in pieces',
      status: 411,
      words: post('/track', { ...from, ...formType, 'Transfer-Encoding': 'chunked' }),
    },
    {
      what: 'a form with an error',
      status: 422,
      words: post('/track', { ...from, ...formType }, 'email=x'),
      html: true,
    },
    { what: 'a header too long', status: 431, words: get('/', { Cookie: 'x'.repeat(20_000) }) },
    { what: 'a target with a blank', status: 400, words: get('/a b') },
    { what: 'no HTTP at all', status: 400, words: '\u0016\u0003\u0001 hello\r\n\r\n' },
    {
      what: 'two lengths',
      status: 400,
      words: post('/track', { ...from, 'Content-Length': '5', 'Transfer-Encoding': 'chunked' }),
    },
    { what: 'something expected', status: 200, words: get('/', { Expect: 'roses' }), html: true },
    { what: 'no host', status: 400, words: 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n' },
    { what: 'the desk, unsigned', status: 303, words: get('/desk/inbox'), own: true },
    { what: 'the desk’s .data, unsigned', status: 202, words: get('/desk/inbox.data'), own: true },
    { what: 'the desk’s door', status: 200, words: get('/desk/sign-in'), html: true, own: true },
    { what: 'the account, unsigned', status: 303, words: get('/account'), own: true },
    { what: 'a follow-up page of nobody', status: 404, words: get('/track/nobody'), html: true, own: true },
    { what: 'its .data twin, 404 too', status: 404, words: get('/track/nobody.data'), own: true },
    { what: 'a confirmation of nobody', status: 404, words: get('/confirm/nobody'), html: true, own: true },
    { what: 'a sign-in link of nobody', status: 410, words: get('/sign-in/nobody'), html: true, own: true },
    { what: 'a handshake', status: 101, words: get(handshake, upgrade) },
    {
      what: 'a handshake by another transport',
      status: 400,
      words: get('/socket.io/?EIO=4&transport=polling', upgrade),
    },
    { what: 'a handshake without a key', status: 400, words: get(handshake, { ...upgrade, 'Sec-WebSocket-Key': 'x' }) },
    { what: 'a handshake somewhere else', status: 400, words: get('/elsewhere', upgrade) },
  ]
}

for (const name of ['demonstration', 'town'] as const)
  test(`every kind of answer of the ${name} carries every header, and nothing inline`, async () => {
    const { port, origin } = worlds[name]
    for (const kind of kinds(origin)) {
      const answer = await rawAnswer(port, kind.words)
      expect(answer.status, kind.what).toBe(kind.status)
      isSafe(answer, kind.what, name)
      expect(answer.cookies, kind.what).toEqual([])
      if (kind.own) expect(answer.headers['cache-control'], kind.what).toBe('private, no-store')
      if (kind.html) hasNothingInline(answer.body, kind.what)
      if (kind.status >= 400 && !kind.html) expect(answer.body.length, `${kind.what}: no words`).toBeGreaterThan(30)
    }
  })

function isSafe({ status, headers }: RawAnswer, what: string, name: World) {
  const expected = Object.entries(safeHeaders(name === 'town'))
  for (const [header, value] of expected) expect(headers[header.toLowerCase()], `${what}: ${header}`).toBe(value)
  expect(Boolean(headers['strict-transport-security']), what).toBe(name === 'town')
  for (const told of ['server', 'x-powered-by']) expect(headers[told], what).toBeUndefined()
  // No browser draws what comes with a handshake that succeeded.
  if (status === 101) return
  expect(headers['request-id'], what).toMatch(/^[0-9a-f-]{36}$/)
  const policy = headers['content-security-policy'] ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  expect(policy, what).toBe(contentPolicy(nonce))
  expect(policy, what).not.toMatch(/unsafe|\*|data:|blob:/)
}

function hasNothingInline(html: string, what: string, nonce?: string) {
  expect(html, what).toContain('<html')
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g))
    expect(/ src="\//.test(tag) || Boolean(nonce && tag.includes(`nonce="${nonce}"`)), `${what}: ${tag}`).toBe(true)
  expect(html, what).not.toMatch(/<style|<[^>]* (?:style|on[a-z]+)="|javascript:/)
}

test('what somebody signed in reads is theirs alone, by cookies no script and no other site can use', async () => {
  const { port, origin } = worlds.town
  const { out } = await runProcess(['portal', 'create-admin', 'ada@ville.example'], envOf('town'))
  const welcome = new URL(out.trim()).pathname
  expect((await rawAnswer(port, requestWords('GET', welcome))).headers['cache-control']).toBe('private, no-store')
  const fields = { firstName: 'Ada', lastName: 'Ville', language: 'fr', password: 'trois chats gris au marché' }
  const send = (path: string, form: Record<string, string>, more = {}) =>
    rawAnswer(
      port,
      requestWords('POST', path, { ...formType, Origin: origin, ...more }, `${new URLSearchParams(form)}`),
    )
  const entered = await send(welcome, fields)
  isSafe(entered, 'the way in', 'town')
  expect(entered.cookies).toEqual([
    expect.stringMatching(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/),
  ])
  const cookie = { Cookie: entered.cookies[0]?.split(';')[0] ?? '' }
  for (const path of ['/desk/security', '/account', '/desk/security.data', '/account.data', '/desk/nowhere']) {
    const answer = await rawAnswer(port, requestWords('GET', path, cookie))
    isSafe(answer, path, 'town')
    expect(answer.headers['cache-control'], path).toBe('private, no-store')
    const nonce = /'nonce-([^']+)'/.exec(answer.headers['content-security-policy'] ?? '')?.[1]
    if (!path.endsWith('.data')) hasNothingInline(answer.body, path, nonce)
  }
  const again = await send('/desk/sign-in', { email: 'ada@ville.example', password: fields.password })
  expect(again.cookies.map(each => each.replace(/=[\w-]{43};/, '=…;').replace(/\d+/, 'n')).sort()).toEqual([
    '__Host-session=…; Path=/; HttpOnly; SameSite=Lax; Max-Age=n; Secure',
    '__Secure-known=…; Path=/desk/sign-in; HttpOnly; SameSite=Lax; Max-Age=n; Secure',
  ])
})

test('a proxy is believed about its own visitor and nothing a visitor says; who is slowed down is told until when', async () => {
  const { port, origin } = worlds.town
  const guess = (forwarded: string) =>
    rawAnswer(
      port,
      requestWords(
        'POST',
        '/desk/sign-in',
        { ...formType, Origin: origin, 'X-Forwarded-For': forwarded },
        'email=bruno%40ville.example&password=guess',
      ),
    )
  for (let times = 0; times < 5; times++) expect((await guess(`198.51.100.${times}, 203.0.113.5`)).status).toBe(422)
  const late = await guess('198.51.100.99, 203.0.113.5')
  expect([late.status, Number(late.headers['retry-after']) > 0]).toEqual([429, true])
  isSafe(late, 'too fast', 'town')
  hasNothingInline(late.body, 'too fast')
  expect((await guess('203.0.113.6')).status).toBe(422)
  for (let times = 0; times < 5; times++) await guess(`2001:db8:1:2::${times}`)
  expect((await guess('2001:db8:1:2:aaaa::1')).status).toBe(429)
  expect((await guess('2001:db8:1:3::1')).status).toBe(422)
})

test('each line of the log is JSON with the id its answer carried, and holds nothing of what failed', async () => {
  const { port } = worlds.town
  const planted = `secret-${randomUUID()}`
  const answer = await rawAnswer(port, requestWords('GET', `/track/${planted}%ff?q=${planted}`))
  await rawAnswer(port, `GET /${planted} b HTTP/1.1\r\n\r\n`)
  await rawAnswer(port, requestWords('GET', `/nowhere/${planted}`))
  portals.town.child.kill('SIGTERM')
  const { err } = await portals.town.ended
  const lines = err.split('\n').filter(Boolean)
  const read = lines.map(line => JSON.parse(line) as { msg: string; request?: string })
  expect(read.filter(({ msg, request }) => msg === 'answered' && !request)).toEqual([])
  expect(read.filter(({ request }) => request === answer.headers['request-id']).length).toBeGreaterThan(0)
  expect(err).not.toContain(planted)
})
