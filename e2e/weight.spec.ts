import type { Browser } from '@playwright/test'
import { expect, test } from './support/test'

/** What a first visit may cost, in bytes as they travel, headers and all: a telephone at the edge of the network. */
const script = { reading: 10_000, asking: 25_000 }
const all = 60_000

type Weight = { script: number; all: number; unpacked: string[] }

/** Opens a page in a browser that has seen nothing yet and weighs all that comes until it is still. */
async function weigh(browser: Browser, baseURL: string | undefined, path: string): Promise<Weight> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const answers = new Map<string, { type: string; url: string; packed: boolean; bytes: number }>()
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    const headers = new Headers(response.headers)
    // A script of a few lines is not worth packing.
    const packed = headers.get('Content-Encoding') === 'br' || Number(headers.get('Content-Length') ?? Infinity) < 500
    answers.set(requestId, { type, url: response.url, packed, bytes: 0 })
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId)
    if (answer) answer.bytes = encodedDataLength
  })
  await devtools.send('Network.enable')
  const answer = await page.goto(path, { waitUntil: 'networkidle' })
  expect(answer?.status(), path).toBe(200)
  const came = [...answers.values()].filter(({ url }) => url.startsWith('http'))
  await context.close()
  const sum = (some: typeof came) => some.reduce((bytes, one) => bytes + one.bytes, 0)
  expect(came.map(({ type }) => type)).toEqual(expect.arrayContaining(['Document', 'Stylesheet', 'Font']))
  expect(came.filter(({ bytes }) => bytes === 0).map(({ url }) => url)).toEqual([])
  return {
    script: sum(came.filter(({ type }) => type === 'Script')),
    all: sum(came),
    unpacked: came
      .filter(({ type, packed }) => /Document|Stylesheet|Script/.test(type) && !packed)
      .map(({ url }) => url),
  }
}

test('a first look at any page one reads takes 10 KB of script and 60 KB in all, at most', async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(120_000)
  const list = await (await request.get('/questions?outcome=negative')).text()
  const question = /(?<=href=")\/questions\/\d{4}-\d{6}[^"]*/.exec(list)?.[0] ?? ''
  const pages = [
    '/',
    '/questions',
    '/questions?q=piscine',
    question,
    '/topics/voirie-circulation',
    '/guide',
    '/charter',
  ]
  for (const path of pages.flatMap(one => [one, `/en${one === '/' ? '' : one}`])) {
    const weight = await weigh(browser, baseURL, path)
    test.info().annotations.push({ type: path, description: `${weight.script} of script, ${weight.all} in all` })
    expect(weight.script, path).toBeLessThanOrEqual(script.reading)
    expect(weight.all, path).toBeLessThanOrEqual(all)
    expect(weight.unpacked, path).toEqual([])
  }
})

test('asking, and a walk through the guide, take 25 KB of script at most', async ({ browser, baseURL }) => {
  for (const path of ['/questions/new', '/guide/start', '/guide/outcomes/decision', '/track', '/en/questions/new']) {
    const weight = await weigh(browser, baseURL, path)
    test.info().annotations.push({ type: path, description: `${weight.script} of script, ${weight.all} in all` })
    expect(weight.script, path).toBeLessThanOrEqual(script.asking)
    expect(weight.unpacked, path).toEqual([])
  }
})

test('a second page costs little more than its own words', async ({ visit }) => {
  const page = await visit('/')
  const devtools = await page.context().newCDPSession(page)
  const came = new Map<string, string>()
  devtools.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (!response.fromDiskCache && response.url.startsWith('http')) came.set(requestId, type)
  })
  const kept = new Set<string>()
  devtools.on('Network.requestServedFromCache', ({ requestId }) => kept.add(requestId))
  await devtools.send('Network.enable')
  await page.getByRole('link', { name: 'Guide', exact: true }).click()
  await expect(page).toHaveURL(/\/guide$/)
  await page.waitForLoadState('networkidle')
  // Style, typeface and scripts were kept: their names change when they do.
  const sent = [...came].filter(([id]) => !kept.has(id)).map(([, type]) => type)
  expect(sent).toContain('Document')
  expect(sent.filter(type => /Stylesheet|Font/.test(type))).toEqual([])
})
