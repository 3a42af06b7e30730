import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

/** An answered question of the demonstration, and its title with a letter missing in its longest word. */
async function answered(page: Page) {
  const first = page.locator('[data-reference]').first()
  const title = (await first.getByRole('heading').textContent()) ?? ''
  const [longest = ''] = title.match(/\p{L}+/gu)?.toSorted((a, b) => b.length - a.length) ?? []
  const reference = (await first.getAttribute('data-reference')) ?? ''
  return { title, reference, slipped: title.replace(longest, longest.slice(0, 3) + longest.slice(4)) }
}

test('while one types, what was already asked is shown and counted aloud, and spares a question', async ({ visit }) => {
  const page = await visit('/questions?status=answered')
  const { title, slipped } = await answered(page)
  await page.goto('/questions/new')
  const similar = page.locator('[data-similar]')
  await expect(page.getByRole('button', { name: 'Regarder d’abord' })).toHaveCount(0)

  await page.getByLabel('Votre question en une ligne').pressSequentially(slipped)
  await expect(similar.getByRole('status')).toHaveText(/question/)
  await page.getByLabel('Que voulez-vous savoir ?').fill('Un texte qui ne doit aller nulle part.')
  const line = similar.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
  const sent = page.waitForRequest(request => request.method() === 'POST')
  await line.getByRole('button', { name: 'Cela me répond' }).click()
  expect((await sent).postData() ?? '').toBe('')
  await expect(page.getByRole('heading', { level: 1, name: 'Tant mieux' })).toBeVisible()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('without scripts one looks first, and nothing typed is lost', async ({ visit }) => {
  const list = await visit('/questions?status=answered', { scripts: false })
  const { title, slipped } = await answered(list)
  const page = await visit('/questions/new', { scripts: false })
  await page.getByLabel('Votre question en une ligne').fill(slipped)
  await page.getByLabel('Que voulez-vous savoir ?').fill('Un texte que je ne veux pas perdre.')
  await page.getByRole('button', { name: 'Regarder d’abord' }).click()

  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  await expect(page.getByLabel('Votre question en une ligne')).toHaveValue(slipped)
  await expect(page.getByLabel('Que voulez-vous savoir ?')).toHaveValue('Un texte que je ne veux pas perdre.')
  await page.getByRole('button', { name: 'Cela me répond' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tant mieux' })).toBeVisible()
})

test('looking first with nothing written says what is missing', async ({ visit }) => {
  const page = await visit('/questions/new', { scripts: false })
  await page.getByRole('button', { name: 'Regarder d’abord' }).click()
  await expect(page.getByRole('link', { name: 'Écrivez votre question en une ligne.' })).toBeVisible()
})

test('words typed on the first page come along with what is near them', async ({ visit }) => {
  const list = await visit('/questions?status=answered', { scripts: false })
  const { title } = await answered(list)
  const page = await visit(`/questions/new?${new URLSearchParams({ title })}`, { scripts: false })
  await expect(page.locator('[data-similar]').getByRole('link', { name: title, exact: true })).toBeVisible()
})

test('the guide speaks up too', async ({ visit }) => {
  const page = await visit(
    `/questions/new?${new URLSearchParams({ title: 'J’ai reçu une amende de stationnement' })}`,
    { scripts: false },
  )
  await expect(
    page
      .locator('[data-similar]')
      .getByRole('link', { name: /amende/i })
      .first(),
  ).toBeVisible()
})

test('a search that finds nothing helps, and the desk learns of it', async ({ visit, visitAs }) => {
  const page = await visit('/questions?q=Patinoire+olympique+zzz', { scripts: false })
  await expect(page.getByText('Aucune question ne parle encore de cela.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Poser cette question' })).toBeVisible()
  const desk = await visitAs('agent', '/desk/insights')
  await expect(desk.getByRole('row', { name: /patinoire olympique zzz/ })).toBeVisible()
})

test('a search marks its words, in any order, whatever the accents', async ({ visit }) => {
  const list = await visit('/questions', { scripts: false })
  const { title } = await answered(list)
  const words = (title.match(/\p{L}{5,}/gu) ?? []).slice(0, 3).reverse()
  const plain = words.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  await list.goto(`/questions?${new URLSearchParams({ q: plain })}`)
  const found = list.locator('[data-reference]').filter({ hasText: title })
  for (const word of words) await expect(found.locator('mark', { hasText: word }).first()).toBeVisible()
  await list.getByText('Filtrer et trier').click()
  await expect(list.getByLabel('Réponse', { exact: true }).locator('option', { hasText: /\(\d+\)/ })).not.toHaveCount(0)
})
