import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { faultsIn, violationsInEveryLook } from './support/accessible'
import { ownPortal } from './support/portal'
import { type Account, startProvider } from './support/provider'

const port = 4331
const origin = `http://localhost:${port}`
const returns = [`${origin}/desk/sign-in/callback`, `${origin}/sign-in/callback`]
const client = {
  id: 'portal',
  secret: 'between the two of us',
  returns,
  leaves: [`${origin}/desk/sign-in`, `${origin}/`],
}
const accounts: Record<string, Account> = {
  agent: { email: 'agent@demo.example', email_verified: true, acr: 'two' },
  plain: { email: 'agent2@demo.example', email_verified: true },
  stranger: { email: 'stranger@example.org', email_verified: true, acr: 'one' },
  unverified: { email: 'admin@demo.example', email_verified: false, acr: 'one' },
  amina: { email: 'amina@example.org', email_verified: true },
}

test.describe.configure({ mode: 'serial' })
let portal: Awaited<ReturnType<typeof ownPortal>>
let town: Awaited<ReturnType<typeof startProvider>>
test.beforeAll(async () => {
  test.setTimeout(180_000)
  town = await startProvider(accounts, [client])
  const at = (side: string) => ({
    [`OIDC_${side}_ISSUER`]: town.issuer,
    [`OIDC_${side}_CLIENT_ID`]: client.id,
    [`OIDC_${side}_CLIENT_SECRET`]: client.secret,
    [`OIDC_${side}_LABEL`]: 'Identité Valbrume',
  })
  portal = await ownPortal(port, {
    ...at('STAFF'),
    ...at('CITIZENS'),
    OIDC_STAFF_ACR: 'one two',
    OIDC_STAFF_ACR_TWO_FACTORS: 'two',
    OIDC_CITIZENS_RESPONSE_MODE: 'form_post',
  })
})
test.afterAll(async () => {
  await portal.close()
  await town.close()
})

const choose = async (page: Page, name: string) => {
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible()
  await page.getByRole('button', { name, exact: true }).click()
}

async function sound(page: Page) {
  expect(await violationsInEveryLook(page)).toEqual([])
  expect(await faultsIn(await page.content(), page.url())).toEqual([])
}

const cookieNames = async (context: BrowserContext) =>
  (await context.cookies(origin)).map(({ name }) => name).toSorted()

test('without scripts, an agent links an account of the town by a mail, comes in, and signs out of both', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/desk/sign-in?to=/desk/guide')
  await page.getByRole('button', { name: 'Continuer avec Identité Valbrume' }).click()
  await choose(page, 'agent')
  await expect(page.getByRole('heading', { name: 'Regardez votre messagerie' })).toBeVisible()
  expect(await cookieNames(context)).not.toContain('porte-voix-session')

  const mail = async () => (await portal.mailsTo('agent@demo.example'))[0]?.text ?? ''
  await expect.poll(mail).toContain('/sign-in/link/')
  expect(await mail()).toContain('un compte Identité Valbrume qui donne votre adresse')
  await page.goto(/\/sign-in\/link\/[\w-]+/.exec(await mail())?.[0] ?? '')
  await page.getByRole('button', { name: 'Oui, c’est moi' }).click()
  await expect(page.getByRole('heading', { name: 'C’est fait' })).toBeVisible()
  expect(await cookieNames(context)).not.toContain('porte-voix-session')

  // The provider still knows them: one press is enough.
  await page.getByRole('button', { name: 'Continuer avec Identité Valbrume' }).click()
  await page.waitForURL(`${origin}/desk/inbox`)
  expect(await cookieNames(context)).toEqual(['porte-voix-session'])

  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page.getByRole('heading', { name: /sign-out from/ })).toBeVisible()
  expect(await cookieNames(context)).toEqual([])
  await page.getByRole('button', { name: 'Yes, sign me out' }).click()
  await page.waitForURL(`${origin}/desk/sign-in`)
  await page.getByRole('button', { name: 'Continuer avec Identité Valbrume' }).click()
  await choose(page, 'agent')
  await page.waitForURL(`${origin}/desk/inbox`)
  await context.close()
})

test('a link that was used says so, and pressing the button of the linking page twice links nothing twice', async () => {
  const text = (await portal.mailsTo('agent@demo.example'))[0]?.text ?? ''
  const path = /\/sign-in\/link\/[\w-]+/.exec(text)?.[0] ?? ''
  expect((await portal.http.get(path)).status()).toBe(410)
  expect((await portal.http.post(path, { maxRedirects: 0 })).status()).toBe(410)
})

test('a citizen comes in by a form of the provider’s page, in the language they read', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: origin })
  const page = await context.newPage()
  const foreign: string[] = []
  page.on('console', message => message.type() === 'error' && foreign.push(message.text()))
  await page.goto('/en/sign-in')
  await page.getByRole('button', { name: 'Continue with Identité Valbrume' }).click()
  await choose(page, 'amina')
  await page.waitForURL(`${origin}/en/account`)
  await expect(page.getByText('amina@example.org')).toBeVisible()
  expect(foreign.filter(text => text.includes('Content Security Policy') && text.includes(origin))).toEqual([])
  await page.getByRole('button', { name: 'Leave', exact: true }).click()
  await page.getByRole('button', { name: 'Yes, sign me out' }).click()
  await page.waitForURL(`${origin}/`)
  await context.close()
})

test('each person who stays outside is told why and where to go, with the status that says so', async ({ browser }) => {
  const reasons = [
    ['stranger', 'Aucun compte ne vous attend ici', 403],
    ['unverified', 'Votre adresse n’est pas vérifiée', 403],
    ['plain', 'Une vérification de plus est nécessaire', 403],
    ['nobody', 'L’entrée n’a pas abouti', 403],
  ] as const
  for (const [name, title, status] of reasons) {
    const context = await browser.newContext({ baseURL: origin })
    const page = await context.newPage()
    await page.goto('/desk/sign-in')
    await page.getByRole('button', { name: 'Continuer avec Identité Valbrume' }).click()
    const back = page.waitForResponse(answer => answer.url().includes('/desk/sign-in/callback'))
    await choose(page, name)
    expect((await back).status(), name).toBe(status)
    expect((await back).headers()['portal-outcome']).toBe('refused')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await sound(page)
    expect(await cookieNames(context)).not.toContain('porte-voix-session')
    await page.getByRole('link', { name: 'Revenir à l’entrée' }).click()
    await expect(page.getByRole('button', { name: 'Continuer avec Identité Valbrume' })).toBeVisible()
    await context.close()
  }
})

test('an answer that this browser never asked for opens nothing, by link or by form, from anywhere', async () => {
  const made = { code: 'a-code', state: 'a-state', iss: town.issuer }
  for (const path of ['/sign-in/callback', '/desk/sign-in/callback']) {
    const linked = await portal.http.get(`${path}?${new URLSearchParams(made)}`)
    const sent = await portal.http.post(path, { form: made, headers: { origin: 'null' } })
    for (const answer of [linked, sent]) {
      expect(answer.status()).toBe(410)
      expect(answer.headers()['set-cookie']).toBeUndefined()
      expect(await answer.text()).toContain('Il faut recommencer')
    }
  }
  const elsewhere = { headers: { origin: 'https://elsewhere.example' } }
  expect((await portal.http.post('/desk/sign-in/with', elsewhere)).status()).toBe(403)
  expect((await portal.http.post('/sign-in/with', elsewhere)).status()).toBe(403)
})

test('the ways in, the words on the way and the confirming page are sound in every look', async ({ page, request }) => {
  for (const path of ['/desk/sign-in', '/en/sign-in', '/sign-in/with', '/sign-in/linking', '/desk/sign-in/linked']) {
    await page.goto(origin + path)
    await sound(page)
  }
  const headers = { origin }
  const away = await request.post(`${origin}/desk/sign-in/with`, { headers, form: { language: 'en' } })
  expect(away.status()).toBe(200)
  expect(away.headers().refresh).toMatch(new RegExp(`^0; url=${town.issuer}/auth\\?`))
  expect(away.headers()['cache-control']).toBe('private, no-store')
  expect(await faultsIn(await away.text(), 'away')).toEqual([])
  expect(await away.text()).toContain('Go to Identité Valbrume')
})

test('a provider that does not answer closes its button and nothing else', async ({ page }) => {
  test.setTimeout(180_000)
  const silent = await ownPortal(4332, {
    OIDC_STAFF_ISSUER: 'http://127.0.0.1:9',
    OIDC_STAFF_CLIENT_ID: 'portal',
    OIDC_STAFF_CLIENT_SECRET: 'secret',
    OIDC_STAFF_LABEL: 'Identité Valbrume',
  })
  await page.goto(`${silent.origin}/desk/sign-in`)
  await expect(page.getByText('Identité Valbrume est momentanément indisponible.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Continuer avec/ })).toHaveCount(0)
  await sound(page)
  const left = await silent.http.post('/desk/sign-in/with', { form: {} })
  expect(left.status()).toBe(503)
  expect(left.headers()['retry-after']).toBe('10')
  expect(await left.text()).toContain('momentanément indisponible')
  // Nobody connected a provider for citizens.
  await page.goto(`${silent.origin}/sign-in`)
  await expect(page.getByRole('button', { name: /Continuer avec/ })).toHaveCount(0)
  expect((await silent.http.get('/sign-in/with')).status()).toBe(404)
  await silent.post('/desk/sign-in', { email: 'agent@demo.example', password: 'porte-voix-demo' })
  await silent.close()
})
