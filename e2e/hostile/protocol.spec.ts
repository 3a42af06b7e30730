import { gzipSync } from 'node:zlib'
import { headerOf, rawly, request } from '../support/rawly'
import { expect, test } from '../support/test'

/** HTTP as no browser speaks it: two lengths for one body, methods nobody offers, bodies that unpack without end. */

const form = 'Content-Type: application/x-www-form-urlencoded'

test('a request whose end can be read in two ways is not read at all', async ({ baseURL }) => {
  const { host, origin } = new URL(baseURL ?? '')
  const from = `Origin: ${origin}`
  const second = `GET /health/live HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  const torn = [
    ['Content-Length: 5', 'Transfer-Encoding: chunked'],
    ['Transfer-Encoding: chunked', 'Content-Length: 5'],
    ['Content-Length: 5', 'Content-Length: 6'],
    ['Transfer-Encoding: chunked, identity'],
    ['Transfer-Encoding:\tchunked'],
    ['Transfer-Encoding : chunked'],
    ['Transfer-Encoding: xchunked'],
    ['Transfer-Encoding: chunked'],
    ['Content-Length: +5'],
    ['Content-Length: -5'],
    ['Content-Length: 5, 5'],
    ['X: a\r\n b', 'Content-Length: 5'],
  ]
  for (const headers of torn) {
    const answer = await rawly(
      host,
      request('POST', '/questions/new', host, [from, form, ...headers], `0\r\n\r\n${second}`),
    )
    expect([headers, [400, 411].includes(answer.status)]).toEqual([headers, true])
    // One request, one answer: what came after the end was never taken for a second request.
    expect([headers, answer.body.includes('HTTP/1.1 200')]).toEqual([headers, false])
  }
  expect((await rawly(host, `GET / HTTP/1.1\nHost: ${host}\n\n`)).status).toBe(400)
  expect((await rawly(host, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400)
  expect((await rawly(host, request('GET', '/', host, ['X: a\0b']))).status).toBe(400)
  expect((await rawly(host, request('GET', '/', host, [`X: ${'a'.repeat(20_000)}`]))).status).toBe(431)
})

test('no method but those offered does anything, however it is asked for', async ({ baseURL }) => {
  const { host, origin } = new URL(baseURL ?? '')
  for (const method of ['TRACE', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'PURGE']) {
    const answer = await rawly(host, request(method, '/', host, ['Cookie: a=b', 'X-Secret: told']))
    expect([method, answer.status, headerOf(answer, 'Allow')]).toEqual([method, 405, 'GET, HEAD, POST'])
    expect(answer.body).not.toContain('told')
  }
  expect((await rawly(host, request('CONNECT', 'evil.example:443', host))).status).toBe(0)
  const override = [
    'X-HTTP-Method-Override: DELETE',
    'X-HTTP-Method: PUT',
    'X-Original-URL: /desk/inbox',
    'X-Rewrite-URL: /desk',
  ]
  const home = await rawly(host, request('GET', '/charter', host, override))
  expect(home.status).toBe(200)
  const posted = await rawly(host, request('POST', '/track', host, [`Origin: ${origin}`, ...override]))
  expect(posted.status).toBe(422)
})

test('HEAD is GET without its body, on every kind of page', async ({ request: http }) => {
  for (const path of [
    '/',
    '/questions',
    '/questions/new',
    '/questions/feed.atom',
    '/sitemap.xml',
    '/guide',
    '/track',
    '/nowhere',
  ]) {
    const [head, get] = [await http.head(path), await http.get(path)]
    expect([path, head.status(), head.headers()['content-type']]).toEqual([
      path,
      get.status(),
      get.headers()['content-type'],
    ])
    expect((await head.body()).length, path).toBe(0)
  }
})

test('parts of a page are not sold one by one', async ({ request: http }) => {
  const range = { Range: `bytes=${Array.from({ length: 500 }, (_, n) => `${n}-`).join(',')}` }
  for (const path of ['/', '/robots.txt', '/questions/feed.atom']) {
    const answer = await http.get(path, { headers: range })
    expect([path, answer.status()]).toEqual([path, 200])
  }
})

test('a packed form is not unpacked, and a strange alphabet is no alphabet', async ({ baseURL }) => {
  const { host, origin } = new URL(baseURL ?? '')
  const bomb = gzipSync(Buffer.alloc(50_000_000, 'title=a&')).toString('latin1')
  for (const more of [
    ['Content-Encoding: gzip'],
    ['Content-Encoding: deflate'],
    ['Content-Type: application/x-www-form-urlencoded; charset=utf-7'],
  ]) {
    const headers = [
      `Origin: ${origin}`,
      ...(more[0]?.includes('charset') ? more : [form, ...more]),
      `Content-Length: ${bomb.length}`,
    ]
    const answer = await rawly(host, Buffer.from(request('POST', '/questions/new', host, headers, bomb), 'latin1'))
    expect([more, answer.status]).toEqual([more, 422])
  }
})
