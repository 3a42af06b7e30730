import type { Browser, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { ownPortal } from './support/portal'
import { expect, test } from './support/test'

test.describe.configure({ mode: 'serial' })

/** A town of our own: what is recorded here stands at the foot of every page. */
let portal: Awaited<ReturnType<typeof ownPortal>>
test.beforeAll(async () => {
  test.setTimeout(180_000)
  portal = await ownPortal(4311)
})
test.afterAll(() => portal.close())

async function administrator(browser: Browser, scripts = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: scripts })
  const form = { email: 'admin@demo.example', password: 'porte-voix-demo' }
  await context.request.post('/desk/sign-in', { form, headers: { origin: portal.origin } })
  return context.newPage()
}

async function reader(browser: Browser): Promise<Page> {
  return (await browser.newContext({ baseURL: portal.origin })).newPage()
}

test('what changes in the charter is there to be read, with what it was before', async ({ browser }) => {
  const desk = await administrator(browser, false)
  await desk.goto('/desk/settings/pages?page=charter&language=fr')
  const text = desk.getByLabel('Texte (Markdown)')
  const before = await text.inputValue()
  await text.fill(`${before}\n\n## Une règle de plus\n\nOn se dit bonjour.\n`)
  await desk.getByRole('button', { name: 'Publier cette version' }).click()
  await expect(desk.getByText('La nouvelle version est enregistrée.')).toBeVisible()

  const page = await reader(browser)
  await page.goto('/charter')
  await expect(page.getByRole('heading', { name: 'Une règle de plus' })).toBeVisible()
  await page.getByRole('link', { name: 'Toutes ses versions' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('toutes les versions')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'version 2' }).click()
  await expect(page.getByRole('heading', { name: 'Ce qui change depuis la version 1' })).toBeVisible()
  const change = page.locator('ins')
  await expect(change).toContainText('ajouté')
  await expect(change).toContainText('On se dit bonjour.')
  await expectAccessible(page)

  await page.goto('/en/charter/versions')
  await page.goto('/charter/versions/1')
  await expect(page.getByText('Cette version n’est plus en vigueur.')).toBeVisible()
  await expect(page.getByText('On se dit bonjour.')).toHaveCount(0)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  for (const nowhere of ['/charter/versions/3', '/charter/versions/0', '/charter/versions/x', '/guide/versions'])
    expect((await page.request.get(nowhere)).status(), nowhere).toBe(404)
})

test('the portal says it is not compliant, everywhere, until an audit is recorded', async ({ browser }) => {
  const page = await reader(browser)
  for (const path of ['/', '/questions/new', '/no-such-page', '/accessibility']) {
    await page.goto(path)
    await expect(
      page.getByRole('contentinfo').getByRole('link', { name: /Accessibilité.*: non conforme/ }),
    ).toBeVisible()
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('non conforme')
  await expect(page.getByText('Aucun audit n’a encore été fait.')).toBeVisible()
  await expect(page.getByText('Défenseur des droits').first()).toBeVisible()
})

test('an audit is recorded at the desk, without scripts; what contradicts itself comes back with all that was typed', async ({
  browser,
}) => {
  const desk = await administrator(browser, false)
  await desk.goto('/desk/settings')
  await desk.getByRole('link', { name: 'Audit d’accessibilité' }).click()
  await desk.getByLabel('Jour de l’audit').fill(new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10))
  await desk.getByLabel('Fait par').fill('Cabinet Lisible')
  await desk.getByLabel('Taux de conformité').fill('78,5')
  await desk.getByLabel('Totalement conforme').check()
  await desk.getByRole('button', { name: 'Enregistrer cet audit' }).click()

  const problem = desk.getByRole('link', { name: /Conclusion du rapport/ })
  await expect(problem).toHaveAttribute('href', '#status')
  await expect(desk.getByLabel('Fait par')).toHaveValue('Cabinet Lisible')
  await expect(desk.getByLabel('Taux de conformité')).toHaveValue('78,5')
  await desk.getByLabel('Partiellement conforme').check()
  await desk.getByRole('button', { name: 'Enregistrer cet audit' }).click()
  await expect(desk.getByRole('link', { name: /Contenus non accessibles/ })).toBeVisible()
  await desk.getByLabel('Contenus non accessibles').fill('- Les PDF joints par les services.')
  await desk.getByRole('button', { name: 'Enregistrer cet audit' }).click()
  await expect(desk.getByText('L’audit est enregistré')).toBeVisible()
  await expect(desk.getByRole('listitem').filter({ hasText: 'Cabinet Lisible' })).toContainText('78,5')

  const page = await reader(browser)
  await page.goto('/questions')
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /Accessibilité.*: partiellement conforme/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('partiellement conforme')
  await expect(page.getByText('78,5 % des critères')).toBeVisible()
  await expect(page.getByText('Les PDF joints par les services.')).toBeVisible()
  await expectAccessible(page)
})

test('the form is accessible, and nobody but an administrator opens it', async ({ browser }) => {
  const desk = await administrator(browser)
  await desk.goto('/desk/inbox')
  await expect(desk.getByRole('link', { name: /Accessibilité.*: partiellement conforme/ })).toBeVisible()
  await desk.goto('/desk/settings/accessibility')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Enregistrer cet audit' }).click()
  await expect(desk.getByRole('link', { name: /Fait par/ })).toBeVisible()
  await expectAccessible(desk)
  const context = await browser.newContext({ baseURL: portal.origin })
  const headers = { origin: portal.origin }
  const form = { email: 'agent@demo.example', password: 'porte-voix-demo' }
  await context.request.post('/desk/sign-in', { form, headers })
  expect((await context.request.get('/desk/settings/accessibility')).status()).toBe(403)
  expect(
    (await context.request.post('/desk/settings/accessibility', { form: { rate: '100' }, headers })).status(),
  ).toBe(403)
})
