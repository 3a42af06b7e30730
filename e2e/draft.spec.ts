import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const title = (page: Page) => page.getByLabel('Votre question en une ligne')
const more = (page: Page) => page.getByLabel('Que voulez-vous savoir ?')
const email = (page: Page) => page.getByLabel('Votre adresse électronique')
const keptIn = (page: Page) => page.evaluate(() => localStorage.getItem('porte-voix-draft'))
const words = 'Pourquoi la fontaine du marché est-elle à sec ?'

/** Types, and leaves as people leave: by closing the page. */
async function leaveDraft(page: Page) {
  await page.goto('/questions/new')
  await title(page).fill(words)
  await more(page).fill('Elle ne coule plus depuis un mois.')
  await page.getByLabel('À qui écrivez-vous ?').selectOption({ index: 1 })
  await email(page).fill('voisine@example.org')
  await page.goto('/questions')
}

test('what was typed comes back with a notice, and is forgotten on request', async ({ visit }) => {
  const page = await visit('/questions/new')
  await leaveDraft(page)
  await page.goto('/questions/new')
  await expect(page.getByText(/Voici ce que vous aviez écrit le/)).toBeVisible()
  await expect(title(page)).toHaveValue(words)
  await expect(more(page)).toHaveValue('Elle ne coule plus depuis un mois.')
  await expect(page.getByLabel('À qui écrivez-vous ?')).not.toHaveValue('unknown')
  await expect(page.getByText('gardé dans ce navigateur, sur cet appareil, 7 jours au plus')).toBeVisible()

  await page.getByRole('button', { name: 'Oublier mon brouillon' }).click()
  await expect(page.getByText('Votre brouillon est oublié')).toBeVisible()
  await expect(title(page)).toHaveValue('')
  await expect(page.getByLabel('À qui écrivez-vous ?')).toHaveValue('unknown')
  expect(await keptIn(page)).toBeNull()
  // A slip of the hand loses nothing while the page is open.
  await page.getByRole('button', { name: 'Le reprendre' }).click()
  await expect(title(page)).toHaveValue(words)
  await page.getByRole('button', { name: 'Oublier mon brouillon' }).click()
  await page.goto('/questions/new')
  await expect(title(page)).toHaveValue('')
  await expect(page.getByText('Voici ce que vous aviez écrit')).toBeHidden()
})

test('a sent question leaves no draft; what the server sends back wins over one', async ({ visit }) => {
  const page = await visit('/questions/new')
  await leaveDraft(page)
  await page.goto('/questions/new')
  await title(page).fill(`${words} ${randomUUID()}`)
  await email(page).fill('pas une adresse')
  await page.getByRole('button', { name: 'Envoyer ma question' }).click()
  await expect(page.locator('#email-error')).toBeVisible()
  await expect(email(page)).toHaveValue('pas une adresse')
  expect(await keptIn(page)).toContain('pas une adresse')

  await email(page).fill(`voisine-${randomUUID()}@example.org`)
  await page.getByRole('button', { name: 'Envoyer ma question' }).click()
  await expect(page).toHaveURL(/\/questions\/new\/sent/)
  await expect.poll(() => keptIn(page)).toBeNull()
})

test('words that come with the address are kept, and the older draft is offered', async ({ visit }) => {
  const page = await visit('/questions/new')
  await leaveDraft(page)
  await page.goto('/questions/new?title=Quand+rouvre+la+piscine+%3F')
  await expect(title(page)).toHaveValue('Quand rouvre la piscine ?')
  await expect(more(page)).toHaveValue('')
  await page.getByRole('button', { name: 'Le reprendre' }).click()
  await expect(title(page)).toHaveValue(words)
})

test('a draft older than a week is gone', async ({ visit }) => {
  const page = await visit('/questions/new')
  await leaveDraft(page)
  await page.evaluate(days => {
    const draft = JSON.parse(localStorage.getItem('porte-voix-draft') ?? '')
    localStorage.setItem('porte-voix-draft', JSON.stringify({ ...draft, at: Date.now() - days * 86_400_000 }))
  }, 7)
  await page.goto('/questions/new')
  await expect(page.getByText('7 jours au plus')).toBeVisible()
  await expect(title(page)).toHaveValue('')
  expect(await keptIn(page)).toBeNull()
})

test('a browser that may keep nothing is told nothing of drafts, and the form works', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL })
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto('/questions/new')
  await title(page).fill(words)
  await expect(page.getByRole('button', { name: 'Oublier mon brouillon' })).toBeHidden()
  expect(complaints).toEqual([])
})

test('asking takes at most 25 KB of script', async ({ visit }) => {
  const page = await visit('/questions/new')
  const sources = await page
    .locator('script[src]')
    .evaluateAll(all => all.map(script => (script as HTMLScriptElement).src))
  expect(sources.length).toBeGreaterThan(3)
  const sizes = await Promise.all(sources.map(async source => (await (await page.request.get(source)).body()).length))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000)
})
