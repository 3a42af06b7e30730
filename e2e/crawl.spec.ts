import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { neverKept, readingPages } from '../app/readingPages'
import { faultsIn, looksOf, violationsInEveryLook } from './support/accessible'
import { type Crawled, crawl, type Other, representatives } from './support/crawl'
import { type Plant, plantSecrets } from './support/plants'
import { ownPortal } from './support/portal'
import { expect, test } from './support/test'

/**
 * Everything a visitor can reach over the demonstration, from the sitemap and the menus: valid HTML, no violation in
 * any look, nothing from elsewhere, no cookie, and no page that nobody expected.
 */

/** Public pages no link leads to, and where they are looked at instead. */
const notLinked: Readonly<Record<string, string>> = {
  'questions/new/sent': 'after a form: asking.spec, round.spec',
  'questions/new/sent/again': 'an act',
  'questions/new/sent/address': 'where a form comes back: behalf.spec',
  'report/sent': 'after a form: report.spec',
  'questions/:question/spared': 'an act, and its thanks: similar.spec',
  'questions/similar': 'for the ask form’s script: similar.spec',
  'questions/:question/support': 'where a form comes back: follow.spec',
  'questions/new/files/:key/:id': 'a staged file: files.spec',
  'track/:token/files/:id/:name': 'a file of one’s own: files.spec',
  'files/:id/:name': 'a file: files.spec',
  'sign-in/sent': 'after a form: states below, sign-in.spec',
  'sign-in/:token': 'by mail: sign-in.spec',
  'sign-in/with': 'with a provider: oidc.spec',
  'sign-in/callback': 'with a provider: oidc.spec',
  'sign-in/linking': 'with a provider: oidc.spec',
  'sign-in/linked': 'with a provider: oidc.spec',
  'sign-in/link/:token': 'by mail: oidc.spec',
  follow: 'where a form comes back: follow.spec',
  'follow/sent': 'after a form: follow.spec',
  'follow/stopped': 'after a form: follow.spec',
  'follow/confirm/:token': 'by mail: follow.spec',
  'follow/mine/:token': 'by mail: follow.spec',
  'follow/mail/:token': 'an act',
  'follow/stop/:token/:which': 'by mail: follow.spec',
  'follow/one-click/:token/:which': 'an act',
  account: 'leads to sign-in',
  'account/mail': 'an act',
  'account/devices': 'an act',
  'account/identities': 'an act',
  'account/sign-out': 'an act',
  'track/sent': 'after a form: states below',
  'track/:token': 'by mail: round.spec',
  'track/:token/mail': 'an act',
  'track/:token/precise': 'by mail: track.spec',
  'track/:token/cut': 'by mail: track.spec',
  'track/:token/correct': 'by mail: track.spec',
  'track/:token/review': 'by mail: track.spec',
  'track/:token/contest': 'by mail: track.spec',
  'track/:token/rate': 'by mail: track.spec',
  'track/:token/withdraw': 'by mail: track.spec',
  'track/code': 'where a form comes back: behalf.spec',
  'confirm/:token': 'by mail: round.spec',
  'questions/:question/image.png': 'a picture other sites fetch: questionPage.spec',
  'sitemap/:part': 'for machines: questionPage.spec',
  'robots.txt': 'for machines: contract.spec',
  '.well-known/security.txt': 'for machines: going-live.spec',
  'health/live': 'for machines: health.db.test',
  'health/ready': 'for machines: health.db.test',
  'account/export': 'an act: ownData.spec',
  'account/erase': 'an act: ownData.spec',
  'account/erase/sent': 'after a form: ownData.spec',
  'account/erase/done': 'after a form: ownData.spec',
  'account/erase/:token': 'from a mail: ownData.spec',
}
const beside = ['desk/sign-in']
const kinds = [...Object.keys(readingPages), ...Object.keys(neverKept), ...beside].map(path => ({
  path,
  // A fixed word is a better name for a page than a `:slug` it would fit as well.
  rank: path.split(':').length,
  pattern: new RegExp(
    `^(?:/en|/fr)?/${(path === '/' ? '' : path).replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`.replace(
      '?/$',
      '?/?$',
    ),
  ),
}))
const kindOf = (path: string) =>
  kinds.filter(({ pattern }) => pattern.test(path)).toSorted((a, b) => a.rank - b.rank)[0]?.path ?? null

/** As long as the longest question this portal was tried on: real ones reach 24,514 characters. */
const longest = 'Le quai est-il praticable ? '.repeat(900).slice(0, 24_514)
const file = join(tmpdir(), `porte-voix-longest-${process.pid}.jsonl`)

let portal: Awaited<ReturnType<typeof ownPortal>>
test.beforeAll(async () => {
  test.setTimeout(180_000)
  portal = await ownPortal(3955)
  const line = {
    id: 'longest',
    title: `${longest.slice(0, 119)}?`,
    body: longest,
    answer: longest,
    askedAt: '2026-03-02',
  }
  writeFileSync(file, `${JSON.stringify({ ...line, answeredAt: '2026-03-09' })}\n`)
  expect((await portal.command('import', file)).code).toBe(0)
  plants = await plantSecrets(portal)
  // Whoever reads from here on has signed in nowhere.
  await portal.forget()
})
test.afterAll(async () => {
  rmSync(file, { force: true })
  await portal.close()
})

let pages: Crawled[] = []
let others: Other[] = []
let plants: Plant[] = []

test.describe.configure({ mode: 'serial' })

test('every page a link leads to is expected, answers, and is valid HTML', async () => {
  test.setTimeout(300_000)
  const { unexpected, ...found } = await crawl(
    portal.http,
    ['/sitemap.xml', '/', '/en', ...beside.map(path => `/${path}`)],
    kindOf,
  )
  pages = found.pages
  others = found.others
  expect(unexpected).toEqual([])
  expect(pages.filter(({ status }) => status !== 200).map(({ address, status }) => `${address}: ${status}`)).toEqual([])
  const reached = new Set(pages.map(({ kind }) => kind))
  const missing = kinds.map(({ path }) => path).filter(path => !reached.has(path) && !/atom|xml/.test(path))
  expect(missing.toSorted()).toEqual(Object.keys(notLinked).toSorted())
  expect(pages.some(({ html }) => html.includes(longest.slice(0, 5_000)))).toBe(true)

  const faults: string[] = []
  for (const { html, address } of pages) faults.push(...(await faultsIn(html, address)))
  expect(faults).toEqual([])
  // A validator that finds nothing in this would find nothing anywhere.
  expect(
    await faultsIn('<!doctype html><html lang="fr"><title>x</title><p id=a><div id=a></div></p>', 'x'),
  ).not.toEqual([])
})

test('no page, no .data twin, no feed and no mail to somebody else holds what was not meant for all', async () => {
  test.setTimeout(120_000)
  const texts = [...others, ...pages.map(({ address, html }) => ({ address, words: html }))]
  for (const { address } of pages) {
    const { pathname, search } = new URL(address, portal.origin)
    const twin = `${pathname === '/' ? '/_root' : pathname}.data${search}`
    const answer = await portal.http.get(twin)
    expect(answer.headers()['content-type'], twin).toContain('text/x-script')
    texts.push({ address: twin, words: await answer.text() })
  }
  // A list repeats what one looks for; what it finds would be the leak.
  for (const { what, word } of plants)
    for (const path of [`/questions?q=${word}`, `/en/questions?q=${word}`, `/questions/feed.atom?q=${word}`])
      expect(await (await portal.http.get(path)).text(), `${what}: ${path}`).not.toMatch(/data-reference|<entry>/)
  const mails = (await portal.mails()).map(mail => ({ address: mail.to, words: JSON.stringify(mail) }))
  expect(texts.length).toBeGreaterThan(500)
  for (const { what, word, owner } of plants) {
    expect(texts.filter(({ words }) => words.includes(word)).map(({ address }) => `${what}: ${address}`)).toEqual([])
    const strangers = mails.filter(({ address, words }) => address !== owner && words.includes(word))
    expect(strangers.map(({ address }) => `${what}: a mail to ${address}`)).toEqual([])
  }
  // What is planted is there to be found: its owner's mails or follow-up page hold it.
  expect(
    plants.filter(({ word, owner }) => mails.some(({ address }) => address === owner && owner.includes(word))).length,
  ).toBeGreaterThan(4)
})

for (const language of ['fr', 'en']) {
  test(`no page has a violation in any look, a cookie, or anything from elsewhere (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(600_000)
    const context = await browser.newContext({ baseURL: portal.origin, locale: language })
    const page = await context.newPage()
    const foreign: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(portal.origin) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    const chosen = representatives(pages.filter(({ html }) => html.includes(`<html lang="${language}"`)))
    expect(new Set(chosen.map(({ kind }) => kind)).size).toBeGreaterThan(10)
    const found: string[] = []
    for (const { address } of chosen) {
      await page.goto(address)
      found.push(...(await violationsInEveryLook(page, looksOf(language))))
    }
    expect(found).toEqual([])
    expect(foreign).toEqual([])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
}
