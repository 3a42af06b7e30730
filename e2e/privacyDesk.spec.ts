import { readFileSync } from 'node:fs'
import { expectAccessible } from './support/accessible'
import { askAndConfirm, publish, someone } from './support/asking'
import { ownPortal } from './support/portal'
import { expect, test } from './support/test'

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)

test('a letter about one’s data is recorded, answered with an export and an erasure, and closed', async ({
  page,
  visitAs,
  mailTo,
}) => {
  test.setTimeout(120_000)
  const { email, reference } = await askAndConfirm(page, mailTo)
  await publish(await visitAs('agent', '/desk/inbox'), reference)
  const desk = await visitAs('admin', '/desk/privacy')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Noter la demande' }).click()
  for (const field of ['right', 'receivedOn', 'identity']) await expect(desk.locator(`#${field}-error`)).toBeVisible()
  await expectAccessible(desk)
  await desk.getByLabel('Les effacer').check()
  await desk.getByLabel('Reçue le').fill(days(-26))
  await desk.getByLabel('Adresse électronique de la personne').fill(email)
  await desk.getByLabel('Venue en personne').check()
  await desk.getByLabel('Ce qui est demandé').fill('Tout recevoir puis tout effacer.')
  await desk.getByRole('button', { name: 'Noter la demande' }).click()
  await expect(desk.getByText('La demande est notée')).toBeVisible()
  await expect(desk.getByText('Sept jours ou moins').first()).toBeVisible()
  await desk.getByRole('link', { name: 'Les effacer, reçue le' }).first().click()
  await expectAccessible(desk)

  const downloading = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Télécharger ses données' }).click()
  const zip = readFileSync(await (await downloading).path())
  expect(zip.subarray(0, 2).toString()).toBe('PK')

  await desk.getByRole('link', { name: 'Effacer ses données…' }).click()
  await desk.getByRole('button', { name: 'Effacer définitivement' }).click()
  await expect(desk.locator('#texts-error')).toBeVisible()
  await expectAccessible(desk)
  await desk.getByLabel('Elles partent aussi').check()
  await desk.getByRole('button', { name: 'Effacer définitivement' }).click()
  await expect(desk.getByText('Données effacées le')).toBeVisible()
  await expect(desk.getByText(email)).toHaveCount(0)
  await mailTo(email, 'C’est fait')
  expect((await page.goto(`/q/${reference}`))?.status()).toBe(410)

  await desk.getByRole('link', { name: 'Clore la demande…' }).click()
  await desk.getByLabel('Refusé').check()
  await desk.getByRole('button', { name: 'Clore la demande' }).click()
  await expect(desk.locator('#answer-error')).toBeVisible()
  await expectAccessible(desk)
  await desk.getByLabel('Fait', { exact: true }).check()
  await desk.getByRole('button', { name: 'Clore la demande' }).click()
  await expect(desk.getByText('La demande est close')).toBeVisible()
})

test('« Ce texte parle de moi » is told its date at once, and its new one when more time is taken', async ({
  visit,
  visitAs,
  mailTo,
}) => {
  test.setTimeout(120_000)
  const asker = await visit('/', { scripts: false })
  const { reference, title } = await askAndConfirm(asker, mailTo)
  const desk = await visitAs('agent', '/desk/inbox')
  await publish(desk, reference)
  const email = someone('voisine')
  const page = await visit(`/questions/${reference}/about-me`, { scripts: false })
  await page.getByLabel('On peut me reconnaître').check()
  await page.getByLabel('Dites-en plus').fill('C’est mon jardin que l’on décrit.')
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
  expect((await mailTo(email, 'bien arrivé')).subject).toContain('avant la fin du')

  await desk.goto('/desk/inbox?view=reports')
  await expect(desk.getByText('« Ce texte parle de moi » : à répondre')).toBeVisible()
  await expectAccessible(desk)
  await desk.getByRole('region', { name: 'à répondre' }).getByRole('link', { name: title }).click()
  await desk.getByRole('link', { name: 'Prendre deux mois de plus…' }).click()
  await desk.getByRole('button', { name: 'Prolonger et prévenir la personne' }).click()
  await expect(desk.locator('#extension-error')).toBeVisible()
  await expectAccessible(desk)
  await desk.getByLabel('Pourquoi il faut plus de temps').fill('Le service des parcs doit encore nous répondre.')
  await desk.getByRole('button', { name: 'Prolonger et prévenir la personne' }).click()
  await mailTo(email, 'Le service des parcs doit encore nous répondre.')
  await desk.goto(`/desk/questions/${reference}/reports`)
  await expect(desk.getByText('(délai prolongé)')).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Prendre deux mois de plus…' })).toHaveCount(0)
})

test('exchanges of ten years ago go once the archives’ visa is recorded, not before, and leave a certificate', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const portal = await ownPortal(4013)
  try {
    expect((await portal.command('clock', '+4000d')).code).toBe(0)
    const dry = await portal.command('retention')
    expect(dry.out).toMatch(/address +\d+ past 730 days/)
    expect((await portal.command('retention', '--apply')).code).toBe(0)

    const context = await browser.newContext({ baseURL: portal.origin, locale: 'fr-FR' })
    const form = { email: 'admin@demo.example', password: 'porte-voix-demo' }
    await context.request.post('/desk/sign-in', { form, headers: { origin: portal.origin } })
    const desk = await context.newPage()
    await desk.goto('/desk/privacy/retention')
    await expect(desk.getByText('par commande')).toBeVisible()
    await expectAccessible(desk)
    await desk.goto('/desk/privacy/archives')
    await expectAccessible(desk)
    await desk.getByRole('link', { name: /^Proposition du/ }).click()
    await expectAccessible(desk)
    const listing = desk.waitForEvent('download')
    await desk.getByRole('link', { name: 'Télécharger la liste (CSV)' }).click()
    expect(readFileSync(await (await listing).path(), 'utf8')).toMatch(/^\uFEFF"Référence";/)

    await desk.getByRole('link', { name: 'Noter le visa…' }).click()
    await desk.getByRole('button', { name: 'Noter le visa' }).click()
    for (const field of ['by', 'on', 'reference']) await expect(desk.locator(`#${field}-error`)).toBeVisible()
    await expectAccessible(desk)
    await desk.getByLabel('Donné par').fill('La directrice des archives départementales')
    await desk.getByLabel('Date du visa').fill(days(4000))
    await desk.getByLabel('Référence du visa').fill('AD-17')
    await desk.getByRole('button', { name: 'Noter le visa' }).click()
    await expect(desk.getByText('La nuit prochaine élimine ces échanges.')).toBeVisible()
    await desk.getByRole('button', { name: 'Retirer le visa noté' }).click()
    await expect(desk.getByText('Attend le visa')).toBeVisible()

    await desk.getByRole('link', { name: 'Noter le visa…' }).click()
    await desk.getByLabel('Donné par').fill('La directrice des archives départementales')
    await desk.getByLabel('Date du visa').fill(days(4000))
    await desk.getByLabel('Référence du visa').fill('AD-18')
    await desk.getByRole('button', { name: 'Noter le visa' }).click()
    expect((await portal.command('retention', '--apply')).out).toMatch(/eliminated +\d+ gone/)
    await desk.reload()
    await desk.getByRole('link', { name: 'Bordereau d’élimination' }).click()
    await expect(desk.getByText('référence AD-18')).toBeVisible()
    await expectAccessible(desk)
    expect((await portal.command('check')).code).toBe(0)
  } finally {
    await portal.close()
  }
})
