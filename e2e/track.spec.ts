import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { askAndConfirm, publish } from './support/asking'
import { ownPortal, ownPortalTakes } from './support/portal'
import { expect, linkIn, test } from './support/test'

/** Sends the form of an act at the desk, and waits for the question to be back. */
async function act(desk: Page, reference: string, name: string, fill: () => Promise<void>, button: string) {
  await desk.goto(`/desk/questions/${reference}/${name}`)
  await fill()
  await desk.locator('main form').getByRole('button', { name: button, exact: true }).click()
  await expect(desk).toHaveURL(new RegExp(`/desk/questions/${reference}$`))
}

const decline = (desk: Page, reference: string) =>
  act(
    desk,
    reference,
    'decline',
    async () => {
      await desk.getByLabel('Raison', { exact: true }).selectOption({ index: 4 })
      await desk.getByLabel('Ce que la personne lira').fill('Bonjour, retirez le nom de votre voisin.')
    },
    'Ne pas publier',
  )

for (const scripts of [false, true]) {
  test(`a suggested cut is read, accepted, and published as agreed (scripts: ${scripts})`, async ({
    visit,
    visitAs,
    mailTo,
  }) => {
    const page = await visit('/', { scripts })
    const { reference, email, track } = await askAndConfirm(page, mailTo)
    await page.getByRole('link', { name: 'Ajouter une précision' }).click()
    await page.getByRole('button', { name: 'Ajouter cette précision' }).click()
    await expect(page.locator('#words-error')).toBeVisible()
    await page.getByLabel('Vos mots').fill('Celle de la place du marché.')
    await page.getByRole('button', { name: 'Ajouter cette précision' }).click()
    await expect(page).toHaveURL(new RegExp(`${track}(#errors)?$`))
    await expect(page.getByText('Celle de la place du marché.')).toBeVisible()

    const desk = await visitAs('agent', `/desk/questions/${reference}`)
    await expect(desk.getByText('Celle de la place du marché.')).toBeVisible()
    const cut = async () => {
      await desk.getByLabel('Le texte').fill('Elle ne coule plus depuis le printemps.')
      await desk.getByLabel('Ce que la personne lira').fill('Bonjour, la fin n’ajoute rien.')
    }
    await act(desk, reference, 'cut', cut, 'Proposer cette coupe')
    const mail = await mailTo(email, 'la fin n’ajoute rien')
    await page.goto(linkIn(mail, '/track/'))
    await expect(page.getByRole('heading', { name: 'À vous : une coupe est proposée' })).toBeVisible()
    if (scripts) await expectAccessible(page)
    await page.getByRole('button', { name: 'Accepter cette coupe' }).click()
    await expect(page.getByText('Coupe acceptée')).toBeVisible()
    await expect(page.getByText('sans affiche')).toHaveCount(0)
    await desk.goto(`/desk/questions/${reference}`)
    await publish(desk, reference)
    const reader = await visit(`/q/${reference}`)
    await expect(reader.getByText('Elle ne coule plus depuis le printemps.')).toBeVisible()
    await expect(reader.getByText('place du marché')).toHaveCount(0)
    await expect(reader.getByText('sans affiche')).toHaveCount(0)
  })
}

test('a text not published: its author learns everything, another person reviews it, nobody else sees it', async ({
  visit,
  visitAs,
  mailTo,
}) => {
  test.setTimeout(120_000)
  const page = await visit('/', { scripts: false })
  const { reference, email, title } = await askAndConfirm(page, mailTo)
  const desk = await visitAs('agent', '/desk/inbox')
  await decline(desk, reference)
  const mail = await mailTo(email, 'retirez le nom de votre voisin')
  await page.goto(linkIn(mail, '/track/'))
  await expect(page.getByRole('heading', { name: 'Pourquoi elle n’est pas publiée' })).toBeVisible()
  for (const words of ['Article', 'retirez le nom de votre voisin', 'Aucun programme', 'Défenseur des droits'])
    await expect(page.locator('main').getByText(words).first()).toBeVisible()
  await page.getByRole('link', { name: 'Demander un réexamen' }).click()
  await page.getByLabel('Pourquoi cette décision').fill('Il n’y a aucun nom dans mon texte.')
  await page.getByRole('button', { name: 'Demander le réexamen' }).click()
  await expect(page.getByText('Une autre personne que celle qui a décidé relit votre texte')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Demander un réexamen' })).toHaveCount(0)
  expect((await page.request.get(`/q/${reference}`, { maxRedirects: 0 })).status()).toBe(404)

  await desk.goto(`/desk/questions/${reference}`)
  await expect(desk.getByText('une autre personne relit')).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Décider le réexamen…' })).toHaveCount(0)
  const other = await visitAs('agent2', '/desk/inbox?view=reviews')
  await other.getByRole('link', { name: title }).click()
  await other.getByRole('link', { name: 'Décider le réexamen…' }).click()
  await expectAccessible(other)
  await other.getByLabel('La première décision tombe').check()
  await other.getByLabel('Ce que la personne lira').fill('Bonjour, vous avez raison, votre texte ne nomme personne.')
  await other.getByRole('button', { name: 'Enregistrer la décision' }).click()
  await mailTo(email, 'votre texte ne nomme personne')
  await page.goto(linkIn(mail, '/track/'))
  await expect(page.getByText('Réexamen accordé')).toBeVisible()

  const log = await visit('/moderation-log')
  await expect(log.getByRole('row').nth(1)).toContainText('Réexaminée')
  expect(await log.locator('main').textContent()).not.toContain(reference)
  await expectAccessible(log)
})

test('a text not published is corrected with its words kept, and what tells of somebody is pointed out', async ({
  visit,
  visitAs,
  mailTo,
}) => {
  const page = await visit('/')
  const { reference, email, title } = await askAndConfirm(page, mailTo)
  const desk = await visitAs('agent', '/desk/inbox')
  await decline(desk, reference)
  await page.goto(linkIn(await mailTo(email, 'retirez le nom'), '/track/'))
  await page.getByRole('link', { name: 'Corriger ma question' }).click()
  await expect(page.getByLabel('Votre question en une ligne')).toHaveValue(title)
  await page.getByLabel('Que voulez-vous savoir ?').fill('Appelez-moi au 06 12 34 56 78 quand elle coule.')
  await page.getByRole('button', { name: 'Envoyer ma question corrigée' }).click()
  await page.getByRole('checkbox', { name: /06 12 34 56 78/ }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Envoyer ma question corrigée' }).click()
  await expect(page.getByText('Reçue de nouveau, corrigée')).toBeVisible()
  await expect(page.getByText('Appelez-moi au [téléphone retiré] quand elle coule.')).toBeVisible()
  await desk.goto(`/desk/questions/${reference}`)
  await desk.getByText('Le texte d’avant').click()
  await expect(desk.getByText('sans affiche')).toBeVisible()
})

test('what came too late is said so with every word kept, and a foreign link opens nothing', async ({
  visit,
  visitAs,
  mailTo,
  request,
}) => {
  const page = await visit('/', { scripts: false })
  const { reference, track } = await askAndConfirm(page, mailTo)
  const desk = await visitAs('agent', '/desk/inbox')
  await decline(desk, reference)
  await page.goto(`${track}/correct`)
  const late = await visit(track, { scripts: false })
  await late.getByText('Retirer ma question').first().click()
  await late.getByRole('button', { name: 'Retirer ma question' }).click()
  await expect(late.getByText('Vous avez retiré cette question')).toBeVisible()
  const answer = page.waitForResponse(response => response.request().method() === 'POST')
  await page.getByLabel('Que voulez-vous savoir ?').fill('Ce texte-là ne doit pas se perdre.')
  await page.getByRole('button', { name: 'Envoyer ma question corrigée' }).click()
  expect((await answer).status()).toBe(409)
  await expect(page.getByText('Ce n’est plus possible')).toBeVisible()
  await expect(page.getByLabel('Que voulez-vous savoir ?')).toHaveValue('Ce texte-là ne doit pas se perdre.')
  for (const name of ['precise', 'correct', 'review', 'contest', 'rate', 'cut', 'withdraw'])
    expect((await request.get(`/track/nothing/${name}`)).status(), name).toBe(404)
})

test('« cela ne répond pas » reopens once; some days later one is asked whether the answer helped', async ({
  browser,
}) => {
  ownPortalTakes()
  const portal = await ownPortal(4212)
  const { track, reference } = await portal.asks('amina@example.org', 'Quand rouvre la piscine ?')
  await portal.publishes(reference)
  const answer = async (body: string) => {
    const path = `/desk/questions/${reference}/answer`
    const html = await (await portal.http.get(path)).text()
    const version = /name="version"[^>]*value="(\d+)"/.exec(html)?.[1] ?? ''
    const form = { version, commandId: crypto.randomUUID(), body, nature: 'information', outcome: 'informed' }
    await portal.post(path, { ...form, visibility: 'public', signerName: 'Léa Martin', signerCapacity: 'Directrice' })
  }
  await answer('Bonjour, elle rouvre bientôt.')
  const page = await (await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false })).newPage()
  await page.goto(track)
  await page.getByRole('link', { name: 'Cela ne répond pas à ma question' }).click()
  await page.getByLabel('Qu’est-ce qui reste sans réponse ?').fill('Je demandais la date.')
  await page.getByRole('button', { name: 'Renvoyer à l’équipe' }).click()
  await expect(page.getByText('que la réponse ne répond pas à votre question.').first()).toBeVisible()
  await answer('Bonjour, elle rouvre le lundi 7 décembre.')
  await page.goto(track)
  await expect(page.getByText('elle rouvre le lundi 7 décembre')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Cela ne répond pas à ma question' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Dire si la réponse m’a aidé' })).toHaveCount(0)
  expect((await portal.command('clock', '+8d')).code).toBe(0)
  await expect.poll(async () => (await portal.http.get(track)).text()).toContain('Dire si la réponse m’a aidé')
  await page.goto(track)
  await page.getByRole('link', { name: 'Dire si la réponse m’a aidé' }).click()
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await expect(page.locator('#helped-error')).toBeVisible()
  await page.getByLabel('En partie').check()
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Dire si la réponse m’a aidé' })).toHaveCount(0)
  await page.context().close()
  await portal.close()
})
