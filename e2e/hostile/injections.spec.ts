import { readFileSync } from 'node:fs'
import { hostileLines } from '../support/hostileTexts'
import { madeUp } from '../support/madeUp'
import { headerOf, rawly, request as written } from '../support/rawly'
import { expect, test } from '../support/test'

/** Words that try to be a header, a line of the log, or a part of a question to the database. */

test('no field of a form becomes a header or another receiver', async ({ request, baseURL }) => {
  const headers = { origin: new URL(baseURL ?? '').origin }
  const before = ((await (await request.get('/dev/outbox.json')).json()) as { to: string }[]).length
  for (const line of hostileLines) {
    const email = `qui@example.org${line.slice(1)}`
    for (const [path, form] of [
      ['/track', { email }],
      ['/sign-in', { email }],
      ['/follow', { email, topic: 'stationnement' }],
      ['/desk/sign-in', { email: 'agent@demo.example', password: 'porte-voix-demo', to: `/desk${line.slice(1)}` }],
      [
        '/questions/new',
        { title: `La fontaine ${line} à sec`, body: line.repeat(5), email, displayName: line, addressee: 'unknown' },
      ],
    ] as const) {
      const answer = await request.post(path, { form, headers, maxRedirects: 0 })
      const told = answer.headers()
      expect([path, line, told['x-evil'], told.bcc]).toEqual([path, line, undefined, undefined])
      expect([path, line, told['set-cookie']?.includes('evil') ?? false]).toEqual([path, line, false])
      expect([path, line, /[^\x20-\x7e]/.test(told.location ?? ''), answer.status() < 500]).toEqual([
        path,
        line,
        false,
        true,
      ])
    }
  }
  const mails = (await (await request.get('/dev/outbox.json')).json()) as {
    to: string
    subject: string
    headers: object
  }[]
  for (const { to, subject, headers: sent } of mails.slice(0, mails.length - before)) {
    expect(to).not.toMatch(/[\s,;]|evil/)
    expect(subject).not.toMatch(/[\r\n\u2028\u0085]/)
    expect(JSON.stringify(sent)).not.toMatch(/evil/i)
  }
})

test('an id of a request is the portal’s own, whatever came with it', async ({ baseURL }) => {
  const { host } = new URL(baseURL ?? '')
  for (const name of ['Request-Id', 'X-Request-Id', 'Traceparent']) {
    const answer = await rawly(host, written('GET', '/questions/new', host, [`${name}: forged-by-me`]))
    expect(headerOf(answer, 'Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(answer.headers).not.toContain('forged')
  }
})

test('nothing a request brings writes a line of the log, or breaks one', async ({ baseURL }) => {
  const { host } = new URL(baseURL ?? '')
  const word = madeUp(14)
  const forged = `${word}","level":60,"msg":"${word}`
  const headers = [
    `User-Agent: ${forged}`,
    `Referer: http://evil.example/${forged}`,
    `X-Forwarded-For: ${word}\x1b[31m`,
    `Cookie: a=${forged}`,
  ]
  for (const target of [
    `/${word}%0a%7b%22level%22:60%7d`,
    `/${word}%1b[31m`,
    `/track/${word}%0d%0a`,
    `/questions?q=${word}%0a`,
  ])
    for (const method of ['GET', 'POST', word.toUpperCase()])
      await rawly(host, written(method, target, host, headers)).catch(() => null)
  const lines = readFileSync(process.env.E2E_LOG ?? '', 'utf8').split('\n')
  expect(lines.filter(line => line.toLowerCase().includes(word))).toEqual([])
  for (const line of lines.filter(line => line.startsWith('{'))) expect(() => JSON.parse(line)).not.toThrow()
  expect(lines.join('')).not.toContain('\x1b')
})

test('what reads as SQL is looked for as words, and nothing takes longer or breaks for it', async ({ request }) => {
  const statements = [
    "' or '1'='1",
    "'; select pg_sleep(10); --",
    '" or ""="',
    "') union select email from person --",
    "%' and 1=(select count(*) from session) --",
    '\\',
    "''",
    'a & b | !c <-> d:*',
    '(((',
    '$1 $2',
    "'::tsquery",
    'x\u0000y',
    '%',
    '_',
    '%_%_%_%_%_%',
  ]
  const places = [
    '/questions?q=@',
    '/questions?topic=@',
    '/questions?sort=@',
    '/questions/similar?title=@',
    '/questions/feed.atom?q=@',
    '/moderation-log?after=@',
    '/topics/@',
    '/q/@',
    '/officials/x?after=@',
  ]
  for (const place of places)
    for (const statement of statements) {
      const answer = await request.get(place.replace('@', encodeURIComponent(statement)), {
        maxRedirects: 0,
        timeout: 8_000,
      })
      expect([place, statement, answer.status() < 500]).toEqual([place, statement, true])
      expect(await answer.text()).not.toMatch(/syntax error|prisma|postgres|\$argon2/i)
    }
})
