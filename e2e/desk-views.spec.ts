import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test } from './support/test'

/** The reference of a question of the demonstration. */
async function referenceOf(page: Page, title: string): Promise<string> {
  await page.goto(`/questions?${new URLSearchParams({ q: title })}`)
  const line = page.locator('[data-reference]').filter({ hasText: title })
  return (await line.getAttribute('data-reference')) ?? ''
}

const views = (page: Page) => page.getByRole('navigation', { name: 'Vues de la boîte de réception' })
const marked = (page: Page) => views(page).locator('[aria-current=page]')

test('a question opened from elsewhere is shown beside the view it stands in', async ({ visit, visitAs }) => {
  const reader = await visit('/')
  const answered = await referenceOf(reader, 'Une poubelle près des balançoires')
  const waiting = await referenceOf(reader, 'Le carnaval aura-t-il lieu')
  const page = await visitAs('agent', `/desk/questions/${answered}`)
  await expect(marked(page)).toHaveText(/Publiées/)
  await expect(page.locator(`[data-reference="${answered}"] [aria-current]`)).toBeVisible()
  await page.goto(`/desk/questions/${waiting}`)
  await expect(marked(page)).toHaveText(/À répondre/)
})

test('the view one works in stays marked through a preview', async ({ visit, visitAs }) => {
  const waiting = await referenceOf(await visit('/'), 'Le carnaval aura-t-il lieu')
  const page = await visitAs('agent', '/desk/inbox?view=all')
  await page.locator(`[data-reference="${waiting}"]`).getByRole('link').click()
  await expect(marked(page)).toHaveText(/Toutes/)
  await page.getByRole('link', { name: 'Répondre', exact: true }).click()
  await page.getByLabel('Votre réponse').fill('Le carnaval aura lieu en **mars**.')
  await page.getByRole('button', { name: 'Aperçu' }).click()
  await expect(page.getByRole('region', { name: 'Ce que la personne lira' })).toContainText('aura lieu en mars')
  await expect(marked(page)).toHaveText(/Toutes/)
})

test('on a phone a question leads back to the list it was opened from', async ({ visitAs }) => {
  const page = await visitAs('agent', '/desk/inbox?view=waiting')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.locator('[data-reference]').first().getByRole('link').click()
  await page.getByRole('link', { name: 'Revenir à la liste' }).click()
  await expect(page).toHaveURL(/\/desk\/inbox\?view=waiting$/)
  await expect(marked(page)).toHaveText(/À répondre/)
})

test('a desk address that leads nowhere leads back to the desk', async ({ visitAs }) => {
  const page = await visitAs('agent', '/desk/questions/2026-999999')
  await page.getByRole('link', { name: 'Espace de travail' }).click()
  await expect(page).toHaveURL(/\/desk\/inbox$/)
})

test('on a phone every view and every room is one press away, without scripts', async ({ visit, visitAs }) => {
  const page = await visit('/desk/sign-in', { scripts: false })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('button', { name: 'Entrer comme Solène' }).click()

  await expect(views(page).getByRole('link')).toHaveCount(0)
  await views(page).getByText('Autres vues').click()
  await views(page).getByRole('link', { name: 'Retirées de la vue' }).click()
  await expect(page).toHaveURL(/view=hidden$/)
  await expect(views(page).locator('summary')).toContainText('Vue : Retirées de la vue')

  const rooms = page.getByRole('navigation', { name: 'Espace de travail' })
  await expect(rooms.getByRole('link', { name: 'Réglages' })).toBeHidden()
  await rooms.locator('summary').press('Enter')
  await rooms.getByRole('link', { name: 'Réglages' }).click()
  await expect(page).toHaveURL(/\/desk\/settings$/)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(rooms.getByText('Plus', { exact: true })).toBeHidden()
  await expect(rooms.getByRole('link')).toHaveCount(6)

  const unfolded = await visitAs('admin', '/desk/inbox')
  await unfolded.setViewportSize({ width: 320, height: 640 })
  await views(unfolded).getByText('Autres vues').click()
  await unfolded.getByText('Plus', { exact: true }).click()
  await expectAccessible(unfolded)
})
