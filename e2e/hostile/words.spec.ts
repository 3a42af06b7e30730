import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import pg from 'pg'
import { fingerprint, newSecret } from '../../app/platform/secrets.server'
import type { Listed } from '../../app/routeList'
import { plantEverywhere } from '../support/hostilePlants'
import { hostileTexts, pwned, tracesIn } from '../support/hostileTexts'
import { ownPortal, ownPortalTakes } from '../support/portal'
import { addressesOf, samplesOf } from '../support/walkAddresses'

/**
 * Hostile words in every field of the database, as whoever got past a form would have written them: no page, feed, mail or
 * map of the portal lets them be anything but words.
 */
test.describe.configure({ mode: 'serial' })

type Mail = { subject: string; html: string; headers: object }

let portal: Awaited<ReturnType<typeof ownPortal>>
let pages: string[]
let db: pg.Client

test.beforeAll(async () => {
  ownPortalTakes()
  portal = await ownPortal(3985, { DEMO: 'yes' })
  db = new pg.Client({ connectionString: (await portal.command('database-url')).out.trim() })
  await db.connect()
  expect(await plantEverywhere(db)).toBeGreaterThan(50)
  const listed = JSON.parse((await portal.command('routes', '--json')).out) as Listed[]
  const samples = await samplesOf(db)
  const read = listed.filter(
    ({ method, path }) => method === 'GET' && !/^\/(fr|en)\b|sign-out|\*|\/__|theme-/.test(path),
  )
  pages = [
    ...new Set(
      read.flatMap(route =>
        addressesOf({ ...route, data: false }, samples).slice(0, /\/:reference$/.test(route.path) ? 6 : 1),
      ),
    ),
  ]
})
test.afterAll(async () => {
  await db?.end()
  await portal?.close()
})

/** What a page must not do: run, ask elsewhere, or hold an element nobody of the portal made. */
async function watched(context: BrowserContext): Promise<{ page: Page; found: string[] }> {
  const found: string[] = []
  await context.addInitScript(
    name => Object.defineProperty(window, name, { set: n => console.error(`${name} ran: ${n}`) }),
    pwned,
  )
  const page = await context.newPage()
  page.on('dialog', dialog => void dialog.dismiss().then(() => found.push(`${page.url()}: a dialog`)))
  page.on('request', request => {
    if (/evil/.test(new URL(request.url()).host)) found.push(`${page.url()}: asks ${request.url()}`)
  })
  page.on('console', message => {
    if (
      message.type() === 'error' &&
      /Content Security Policy|__pwned|SyntaxError|Hydration|did not match/i.test(message.text())
    )
      found.push(`${page.url()}: ${message.text().slice(0, 300)}`)
  })
  return { page, found }
}

const foreign = `[onerror],[onload],[onfocus],[autofocus][onfocus],iframe[srcdoc],base,math,meta[http-equiv=refresh],
  img[src=x],a[href^="javascript:" i],script:not([src]):not([nonce]):not([type="application/ld+json"])`

async function visitAll(page: Page, found: string[], addresses: string[]) {
  let shown = 0
  for (const address of addresses) {
    const answer = await page.goto(address, { waitUntil: 'load' }).catch(() => null)
    if (!answer?.headers()['content-type']?.startsWith('text/html')) continue
    expect(answer.status(), address).toBeLessThan(500)
    const elements = await page.locator(foreign).evaluateAll(all => all.map(one => one.outerHTML.slice(0, 200)))
    found.push(...elements.map(element => `${address}: ${element}`))
    if ((await page.content()).includes(pwned)) shown += 1
  }
  // Where nothing hostile is shown nothing is proved.
  expect(shown).toBeGreaterThan(15)
}

test('no page anybody may read becomes more than words', async ({ browser }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ baseURL: portal.origin, acceptDownloads: false })
  const { page, found } = await watched(context)
  // The browser shows XML with a sheet of its own, which the policy refuses too.
  const open = pages.filter(path => !/^\/(desk|account|health)|\.(xml|atom)$|sitemap/.test(path))
  expect(open.length).toBeGreaterThan(50)
  await visitAll(page, found, [
    ...open,
    '/en',
    '/en/questions',
    '/questions?q=fontaine',
    `/questions?q=${encodeURIComponent(hostileTexts[1] ?? '')}`,
  ])
  expect(found).toEqual([])
  await context.close()
})

test('nor does any page of the desk, where scripts run', async ({ browser }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ baseURL: portal.origin })
  // With a second factor shown: who registered a device is asked for it at the door.
  const secret = newSecret()
  await db.query(
    `insert into session (id, person_id, expires_at, second)
     select $1, id, now() + interval '1 hour', true from person where email = 'admin@demo.example'`,
    [fingerprint(secret)],
  )
  await context.addCookies([{ name: 'porte-voix-session', value: secret, url: portal.origin }])
  const { page, found } = await watched(context)
  const desk = pages.filter(path => /^\/(desk|account)/.test(path))
  expect(desk.length).toBeGreaterThan(30)
  await visitAll(page, found, desk)
  expect(new URL(page.url()).pathname).not.toBe('/desk/sign-in')
  expect(found).toEqual([])
  await context.close()
})

test('feeds and maps are whole XML, and hold nothing but what they are made of', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: portal.origin })
  await page.goto('/robots.txt')
  const feeds = pages.filter(path => /feed\.atom$|sitemap/.test(path))
  expect(feeds.length).toBeGreaterThan(3)
  for (const path of [...feeds, '/questions?format=atom']) {
    const answer = await portal.http.get(path)
    const words = await answer.text()
    // A portal of one page has no further parts of its map.
    if (answer.status() === 404) continue
    const names = await page.evaluate(xml => {
      const read = new DOMParser().parseFromString(xml, 'application/xml')
      return [...read.querySelectorAll('*')].map(({ localName }) => localName)
    }, words)
    expect([path, [...new Set(names)].filter(name => /parsererror|script|img|iframe|svg|base/.test(name))]).toEqual([
      path,
      [],
    ])
    const told = await page.evaluate(
      xml =>
        [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('content,summary')].map(
          one => one.textContent ?? '',
        ),
      words,
    )
    expect([path, told.flatMap(tracesIn)]).toEqual([path, []])
  }
})

test('mails carry them as words, in both their halves, and no header grows', async () => {
  const [, reference = ''] = await Promise.all([
    portal.post('/desk/sign-in', { email: 'agent@demo.example', password: 'porte-voix-demo' }),
    db
      .query(`select reference from question where publication = 'submitted' and visibility = 'public' limit 1`)
      .then(({ rows }) => rows[0]?.reference as string),
  ])
  await portal.publishes(reference)
  const asked = {
    title: hostileTexts[0]?.slice(0, 190) ?? '',
    body: hostileTexts.join('\n').slice(0, 19_000),
    displayName: '',
  }
  await portal.post('/questions/new', {
    ...asked,
    title: `${asked.title} à sec ?`,
    email: 'qui@example.org',
    addressee: 'unknown',
  })
  await expect.poll(async () => (await portal.mails()).length).toBeGreaterThan(1)
  for (const mail of (await portal.mails()) as unknown as Mail[]) {
    expect(mail.subject).not.toMatch(/[\r\n]/)
    expect(JSON.stringify(mail.headers)).not.toMatch(/[\r\n]|\\[rn]|__pwned/)
    expect(tracesIn(mail.html)).toEqual([])
  }
})
