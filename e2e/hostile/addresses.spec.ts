import { headerOf, rawly, request } from '../support/rawly'
import { expect, test } from '../support/test'

/** One page has one address: whatever else a browser, a proxy or somebody's program writes for it is that page or none. */

const hostOf = (baseURL: string | undefined) => new URL(baseURL ?? '').host

test('however the address of somebody’s own page is spelt, its answer is kept nowhere on the way', async ({
  baseURL,
}) => {
  const host = hostOf(baseURL)
  for (const target of [
    '/account',
    '/%61ccount',
    '/questions/../account',
    '/questions/%2e%2e/account',
    '/questions\\..\\account',
    '/account.data',
    '/account/.data',
    '/%64esk/inbox',
    '/track/../desk/inbox',
  ]) {
    const answer = await rawly(host, request('GET', target, host))
    expect([target, answer.status < 400, headerOf(answer, 'Cache-Control')]).toEqual([
      target,
      true,
      'private, no-store',
    ])
  }
})

test('capitals are another address, which is nobody’s', async ({ request: http }) => {
  for (const path of [
    '/Account',
    '/DESK/inbox',
    '/TRACK/x',
    '/QUESTIONS',
    '/questions/NEW',
    '/EN/questions',
    '/Account.data',
  ])
    expect((await http.get(path, { maxRedirects: 0 })).status(), path).toBe(404)
})

test('a form is never kept for the next reader, however its address is spelt', async ({ baseURL }) => {
  const host = hostOf(baseURL)
  for (const target of [
    '/questions/new',
    '/questions/new/',
    '/questions/%6eew',
    '/questions/x/../new',
    '/en/questions/new',
  ]) {
    const answer = await rawly(host, request('GET', target, host))
    expect([target, answer.status, headerOf(answer, 'Portal-Cache')]).toEqual([target, 200, null])
  }
})

test('what is no address of this portal is refused in plain words', async ({ baseURL }) => {
  const host = hostOf(baseURL)
  for (const target of [
    '*',
    'http://evil.example/questions',
    `http://${host}/questions`,
    'https://evil.example/account',
  ]) {
    const answer = await rawly(host, request('GET', target, host))
    expect([target, answer.status]).toEqual([target, 400])
    expect(headerOf(answer, 'X-Content-Type-Options')).toBe('nosniff')
    expect(answer.body).not.toMatch(/evil|<pre>/)
  }
})

test('no path leads out of the portal’s own files', async ({ baseURL }) => {
  const host = hostOf(baseURL)
  const ups = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '..%5c', '%252e%252e%252f', '..%c0%af', '....//']
  const starts = [
    '/',
    '/assets/',
    '/islands/',
    '/files/',
    '/sitemap/',
    '/charter/versions/',
    '/theme-',
    '/guide/letters/',
  ]
  for (const start of starts)
    for (const up of ups)
      for (const file of ['etc/passwd', 'package.json', 'build/server/index.js', 'server/index.js']) {
        const target = `${start}${up.repeat(6)}${file}`
        const answer = await rawly(host, request('GET', target, host))
        expect([target, answer.status]).toEqual([target, 404])
        expect(answer.body).not.toMatch(/root:|"dependencies"|entry\.server/)
      }
})

test('what is no text reads as what cannot be shown, and leads to the page that helps', async ({ request: http }) => {
  for (const path of ['/%', '/topics/%E0%A4', '/questions/%C0%AF', '/services/%ff%fe', '/officials/%u0041']) {
    const answer = await http.get(path)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).toMatch(/<main.*<a [^>]*href="\//s)
  }
})
