import { ownPortal, ownPortalTakes } from './support/portal'
import { expect, test } from './support/test'

const answered = '/questions?status=answered&sort=answered'

test('a question tells search engines and other sites what it is, in data no browser runs', async ({ visit }) => {
  const page = await visit(answered)
  await page.locator('[data-reference] a').first().click()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(canonical).toBe(page.url())

  const blocks = page.locator('script:not([src])')
  await expect(blocks).toHaveAttribute('type', 'application/ld+json')
  const told = JSON.parse((await blocks.textContent()) ?? '')
  expect(told).toMatchObject({ '@type': 'QAPage', url: canonical, mainEntity: { name: title, answerCount: 1 } })
  expect(told.mainEntity.acceptedAnswer.author['@type']).toBe('GovernmentOrganization')

  const twin = (language: string) => page.locator(`link[hreflang=${language}]`).getAttribute('href')
  expect(await twin('x-default')).toBe(canonical)
  expect(await twin('en')).toBe(canonical?.replace('/questions/', '/en/questions/'))
})

test('its picture is drawn here, and goes with the page', async ({ visit }) => {
  const page = await visit(answered)
  await page.locator('[data-reference] a').first().click()
  const address = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
  const picture = await page.request.get(address)
  expect(picture.headers()['content-type']).toBe('image/png')
  const bytes = await picture.body()
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  expect((await page.request.get(address)).headers()['portal-cache']).toBe('hit')
  for (const unknown of ['2020-000001', 'rien', '2026-999999'])
    expect((await page.request.get(`/questions/${unknown}/image.png`)).status(), unknown).toBe(404)
})

test('sharing copies the short address where the browser has no way of its own', async ({ browser, baseURL }) => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const context = await browser.newContext({ baseURL, permissions })
  const page = await context.newPage()
  await page.goto(answered)
  await page.locator('[data-reference] a').first().click()
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.getByRole('button', { name: 'Partager' }).click()
  await expect(page.getByText('Adresse copiée')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await expect(page.getByRole('link', { name: copied.replace('http://', '') })).toHaveAttribute('href', copied)

  const before = page.url()
  await page.goto(copied)
  expect(page.url()).toBe(before)
})

test('sharing opens the browser’s own list where there is one, and says nothing when it is closed', async ({
  visit,
}) => {
  const page = await visit(answered)
  await page.locator('[data-reference] a').first().click()
  await page.evaluate(() => {
    const shared: unknown[] = []
    Object.assign(globalThis, { shared })
    const share = async (what: unknown) => {
      shared.push(what)
      throw new DOMException('closed', 'AbortError')
    }
    Object.defineProperty(navigator, 'share', { value: share })
  })
  const button = page.getByRole('button', { name: 'Partager' })
  await button.click()
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { shared: unknown[] }).shared))
    .toEqual([
      {
        title: await page.getByRole('heading', { level: 1 }).innerText(),
        url: expect.stringMatching(/\/q\/\d{4}-\d{6}$/),
      },
    ])
  await expect(page.locator('output.copied')).toBeEmpty()
})

test('without scripts the address is a link, and neither button promises what it cannot do', async ({ visit }) => {
  const page = await visit(answered, { scripts: false })
  await page.locator('[data-reference] a').first().click()
  await expect(page.getByText('Adresse courte')).toBeVisible()
  await expect(page.getByRole('button', { name: /Partager|Imprimer/ })).toHaveCount(0)
})

test('on paper: the letter, the address and its code, none of what one presses', async ({ visit }) => {
  const page = await visit(answered)
  await page.locator('[data-reference] a').first().click()
  const code = page.getByRole('img', { name: /Code à photographier pour ouvrir http.*\/q\/\d{4}-\d{6}/ })
  await expect(code).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(code).toBeVisible()
  await expect(page.getByRole('link', { name: /\/q\/\d{4}-\d{6}$/ })).toBeVisible()
  await expect(page.getByRole('article', { name: /Réponse/ })).toBeVisible()
  for (const pressed of [page.getByRole('navigation'), page.getByRole('button')])
    for (const one of await pressed.all()) await expect(one).toBeHidden()
})

test('one goes from a question to its neighbours on the same topic, and back', async ({ visit }) => {
  const page = await visit('/questions?topic=stationnement')
  await page.locator('[data-reference] a').first().click()
  const first = page.url()
  const neighbours = page.getByRole('navigation', { name: 'Autres questions sur ce sujet' })
  await neighbours.locator('a[rel=prev]').click()
  await expect(page).not.toHaveURL(first)
  await neighbours.locator('a[rel=next]').click()
  await expect(page).toHaveURL(first)
})

test('topics, services and officials tell how much was asked, how fast it was answered, and how to follow', async ({
  visit,
}) => {
  const page = await visit('/topics/voirie-circulation')
  await expect(page.getByText(/^\d+ questions publiées$/)).toBeVisible()
  await expect(
    page.getByText(/la moitié des \d+ dernières réponses sont venues en \d+ jours ou plus vite/),
  ).toBeVisible()
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveCount(1)
  await page.getByRole('link', { name: /^Suivi par/ }).click()
  await expect(page.getByText(/questions? publiées?$/)).toBeVisible()
  await expect(page.getByText('Suivre cette liste par messagerie')).toBeVisible()
})

test('an official’s list refuses what is no cursor of its own, and shows the way back', async ({ visit }) => {
  const page = await visit('/questions')
  const answer = await page.goto('/officials/karim-belmarec?after=nothing')
  expect(answer?.status()).toBe(422)
  await page.getByRole('link', { name: 'Revenir au début de la liste' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Karim Belmarec' })).toBeVisible()
})

test('a page that is not there offers to search, to ask, the guide and the phone', async ({ visit }) => {
  const page = await visit('/questions/2020-000001-rien')
  const main = page.getByRole('main')
  await expect(main.getByRole('searchbox')).toBeVisible()
  for (const name of ['Poser une question', 'Le guide quand c’est non', '01 99 00 24 10'])
    await expect(main.getByRole('link', { name })).toBeVisible()
  await main.getByRole('searchbox').fill('piscine')
  await main.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/questions\?q=piscine/)
})

test('the sitemap leads to every public question, in each language', async ({ request }) => {
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
  const parts = locations(await (await request.get('/sitemap.xml')).text())
  expect(parts.length).toBeGreaterThan(1)
  const texts = await Promise.all(parts.map(async part => (await request.get(part)).text()))
  const addresses = texts.flatMap(locations)
  expect(texts.every(text => locations(text).length <= 10_000)).toBe(true)
  expect(new Set(addresses).size).toBe(addresses.length)
  const list = await (await request.get('/questions')).text()
  for (const [path] of list.matchAll(/(?<=href=")\/questions\/\d{4}-\d{6}[^"/]*(?=")/g)) {
    expect(addresses.filter(address => address.endsWith(`/en${path}`))).toHaveLength(1)
    expect(addresses.some(address => new URL(address).pathname === path)).toBe(true)
  }
  expect((await request.get('/sitemap/2020-1')).status()).toBe(404)
})

test('a title made of markup stays words: on the page, in the data, in the picture, in the sitemap', async ({
  browser,
}) => {
  ownPortalTakes()
  const portal = await ownPortal(4312)
  const title = 'Où va </script><script>alert(1)</script> & "le bus" <!-- ?'
  const { reference } = await portal.asks('amina@demo.example', title)
  await portal.publishes(reference)
  const context = await browser.newContext({ baseURL: portal.origin })
  const page = await context.newPage()
  const dialogs: string[] = []
  page.on('dialog', dialog => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(`/q/${reference}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.locator('script:not([src])')).toHaveCount(1)
  const told = JSON.parse((await page.locator('script:not([src])').textContent()) ?? '')
  expect(told.mainEntity.name).toBe(title)
  expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(title)
  expect((await page.request.get(`/questions/${reference}/image.png`)).status()).toBe(200)
  const part = await page.request.get(`/sitemap/${reference.slice(0, 4)}-1`)
  expect(await part.text()).not.toContain('<script')
  expect(dialogs).toEqual([])
  await context.close()
  await portal.close()
})
