import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test } from './support/test'

const answer = (page: Page, words: string) => page.getByRole('link', { name: words, exact: true }).click()

/** The public page of a question of the demonstration. */
async function openQuestion(page: Page, title: string) {
  await page.goto(`/questions?${new URLSearchParams({ q: title })}`)
  await page.getByRole('link', { name: title }).first().click()
}

test('without scripts: from a no to the walk already filled in, the date to act by, and the letter', async ({
  visit,
}) => {
  const page = await visit('/', { scripts: false })
  await openQuestion(page, 'Quarante arceaux à vélos devant la gare')
  const block = page.getByRole('region', { name: /C'est non\. Que pouvez-vous faire/ })
  await expect(block).toContainText('deux mois à partir du jour où vous avez reçu la décision')
  await expect(block.getByRole('listitem')).toHaveCount(3)
  await expect(block.locator('time')).toHaveCount(0)
  await block.getByRole('link', { name: 'Voir ce que je peux faire' }).click()

  await expect(page.getByText('Déjà rempli d’après la réponse publiée')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('recours préalable obligatoire')
  await answer(page, 'Non')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Est-ce urgent ?')
  await answer(page, 'Non')
  await answer(page, 'Non, c’est le premier')
  await answer(page, 'En France métropolitaine')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('C’est une décision')
  const address = page.url()

  await page.getByLabel('Quel jour avez-vous reçu la décision ?').fill('2026-09-14')
  await page.getByRole('button', { name: 'Calculer ma date' }).click()
  expect(page.url()).toBe(address)
  const card = page.locator('#date')
  await expect(card).toHaveAttribute('data-safe-day', '2026-11-13')
  await expect(card).toHaveAttribute('data-last-day', '2026-11-16')
  const court = page.locator('[data-step="court"]')
  await expect(court.locator('[data-safe-day="2026-11-13"]')).toBeVisible()
  await card.getByText('Comment cette date est calculée').click()
  await expect(card.locator('[data-chain="franc"]')).toContainText('dimanche 15 novembre 2026')

  await page
    .locator('[data-step="informal-appeal"]')
    .getByRole('button', { name: /Préparer ma lettre/ })
    .click()
  expect(page.url()).not.toContain('2026-09-14')
  await expect(page.getByLabel('Le jour où vous avez reçu la décision')).toHaveValue('2026-09-14')
  await page.getByLabel('Votre prénom et votre nom').fill('Amina Rousseau')
  await page.getByRole('button', { name: 'Terminer ma lettre' }).click()
  await expect(page.locator('#measure-error')).toContainText('Il manque')
  await expect(page.getByLabel('Votre prénom et votre nom')).toHaveValue('Amina Rousseau')

  await page.getByLabel('Votre adresse').fill('3 rue des Tanneurs\n99200 Valbrume')
  await page.getByLabel('Votre ville').fill('Valbrume')
  await page.getByLabel('Ce que vous demandez exactement').fill('installer les quarante arceaux')
  await page.getByLabel('Ce que la décision refuse').fill('quarante arceaux devant la gare')
  await page.getByLabel('Pourquoi ce refus est injuste : les faits').fill('Cinquante-sept vélos attendent un mardi.')
  await page.getByRole('button', { name: 'Terminer ma lettre' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre lettre est prête')
  const letter = page.getByRole('region', { name: 'Texte de la lettre' })
  await expect(letter).toContainText('que j’ai reçue le 14 septembre 2026')
  await expect(letter).not.toContainText('[ ')
})

test('without scripts: a day that does not exist is refused on its field, and stays there to be corrected', async ({
  request,
  baseURL,
  visit,
}) => {
  const headers = { origin: new URL(baseURL ?? '').origin }
  const refused = await request.post('/guide/outcomes/decision', { form: { start: '2026-02-31' }, headers })
  expect(refused.status()).toBe(422)
  expect(refused.headers()['cache-control']).toContain('no-store')
  expect(await refused.text()).toContain('id="start-error"')

  const page = await visit('/guide/outcomes/decision', { scripts: false })
  await page.getByLabel('Quel jour avez-vous reçu la décision ?').fill('2090-01-01')
  await page.getByRole('button', { name: 'Calculer ma date' }).click()
  await expect(page.locator('#start-error')).toContainText('pas encore arrivé')
  await expect(page.getByLabel('Quel jour avez-vous reçu la décision ?')).toHaveValue('2090-01-01')
})

test('a decision received today is dated in full words, and « Je ne connais pas cette date » says to act now', async ({
  visit,
}) => {
  const page = await visit('/guide/outcomes/decision')
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format())
  await page.getByLabel('Quel jour avez-vous reçu la décision ?').fill(today)
  await page.getByRole('button', { name: 'Calculer ma date' }).click()
  await expect(page.locator('#date')).toContainText(
    /À envoyer avant la fin du (lundi|mardi|mercredi|jeudi|vendredi) \d/,
  )
  await expect(page.locator('#date')).toContainText('Ne l’attendez pas')
  await page.getByText('Changer la date').click()
  await page.getByRole('button', { name: 'Je ne connais pas cette date' }).click()
  await expect(page.locator('#date')).toContainText('Agissez dès maintenant')
  await expect(page.locator('#date')).not.toHaveAttribute('data-safe-day', /./)
})

test('an answer to a mere question says so, and tells how to obtain a decision', async ({ visit }) => {
  const page = await visit('/', { scripts: false })
  await openQuestion(page, 'Peut-on se garer à cheval sur le trottoir rue des Forges ?')
  const block = page.locator('#no')
  await expect(block).toContainText('n’est pas une décision')
  await block.getByRole('link', { name: 'Voir ce que je peux faire' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce n’est pas une décision')
  await expect(page.locator('#date')).toHaveCount(0)
})

test('an earlier answer can be changed without losing those that still hold', async ({ visit }) => {
  const page = await visit('/guide/start', { scripts: false })
  await answer(page, 'Elle a dit non')
  await page.getByRole('link', { name: /^Une place, une aide/ }).click()
  await answer(page, 'Une aide ou une subvention')
  await answer(page, 'Oui')
  await page.getByRole('link', { name: 'Changer : Pour quel service ?' }).click()
  await answer(page, 'Une carte de stationnement résident')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('recours préalable obligatoire')
  await expect(page.getByText('Une carte de stationnement résident')).toBeVisible()
})

test('an address somebody changed is answered clearly, with the way back', async ({ visit }) => {
  const page = await visit('/guide/start?a=start.no&a=kind.treasure', { scripts: false })
  await expect(page.getByText('kind.treasure')).toBeVisible()
  await page.getByRole('link', { name: 'Commencer le guide' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que vous a répondu la collectivité ?')
})

test('waiting for an answer: the day of receipt tells whether silence is a refusal yet', async ({ visit }) => {
  const page = await visit('/guide/start?a=start.silence&a=silence-kind.other', { scripts: false })
  await page.locator('#start').fill('2026-08-03')
  await page.getByRole('button', { name: 'Calculer ma date' }).click()
  await expect(page.locator('#date')).toContainText('Le silence est devenu un refus le')
  await expect(page.locator('#date')).toHaveAttribute('data-not-before', '2026-10-04')
  await answer(page, 'Oui, deux mois sont passés')
  expect(page.url()).not.toContain('2026-08-03')
})

test('an editor sees at the desk what the guide holds and what its check finds', async ({ visitAs }) => {
  const page = await visitAs('editor', '/desk/guide')
  await expect(page.getByText(/Version 1, publiée le/)).toBeVisible()
  await expect(page.getByText('Aucune erreur.')).toBeVisible()
  await expectAccessible(page)
})

for (const prefix of ['', '/en']) {
  test(`the guide's pages${prefix} pass axe`, async ({ visit }) => {
    const paths = [
      '/guide',
      '/guide/start',
      '/guide/start?a=start.no&a=kind.right',
      '/guide/start?a=king.no',
      '/guide/outcomes/decision',
      '/guide/outcomes/documents',
      '/guide/letters/L5',
      '/guide/revisions',
    ]
    const page = await visit(prefix || '/')
    for (const path of paths) {
      await page.goto(prefix + path)
      await expectAccessible(page)
    }
    await page.goto(`${prefix}/guide/outcomes/decision`)
    await page.locator('input[name=start]').fill('2026-09-14')
    await page
      .locator('form')
      .filter({ has: page.locator('#start') })
      .getByRole('button')
      .first()
      .click()
    await expect(page.locator('#date')).toHaveAttribute('data-last-day', '2026-11-16')
    await expectAccessible(page)
  })
}
