import { expectAccessible } from './support/accessible'
import { askAndConfirm, publish, someone } from './support/asking'
import { expect, linkIn, test } from './support/test'

test('asked at the counter: the channel is public, the receipt opens the follow-up, the answer is passed on', async ({
  visit,
  visitAs,
}) => {
  test.setTimeout(120_000)
  const desk = await visitAs('agent', '/desk/inbox')
  await desk.getByRole('link', { name: 'Écrire pour quelqu’un' }).click()
  await expectAccessible(desk)
  await desk.getByLabel('Votre question en une ligne').fill('Quand passe le camion des déchets verts ?')
  await desk.getByLabel('Que voulez-vous savoir ?').fill('Il ne passe plus rue des Acacias depuis un mois.')
  await desk.getByRole('button', { name: 'Enregistrer cette question' }).click()
  for (const field of ['channel', 'contactBy']) await expect(desk.locator(`#${field}-error`)).toBeVisible()
  await expect(desk.getByLabel('Votre question en une ligne')).toHaveValue(/camion/)
  await desk.getByRole('group', { name: 'Comment vous est-elle parvenue ?' }).getByLabel('Au guichet').check()
  await desk.getByLabel('Elle repassera au guichet').check()
  await desk.getByRole('button', { name: 'Enregistrer cette question' }).click()
  await expect(desk).toHaveURL(/\/receipt\?code=/)
  await expectAccessible(desk)
  const code = (await desk.locator('.receipt-code').textContent()) ?? ''
  expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  const reference = /\d{4}-\d{6}/.exec(desk.url())?.[0] ?? ''
  await desk.emulateMedia({ media: 'print' })
  await expect(desk.locator('.desk-header')).toBeHidden()
  await expect(desk.locator('.receipt-code')).toBeVisible()
  await desk.emulateMedia({ media: 'screen' })

  const page = await visit('/track', { scripts: false })
  await page.getByText('J’ai un reçu avec un code').click()
  await page.getByLabel('Le code de votre reçu').fill('3467-9ACD-EFGH')
  await page.getByRole('button', { name: 'Ouvrir le suivi' }).click()
  await expect(page.locator('#code-error')).toBeVisible()
  await page.getByLabel('Le code de votre reçu').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Ouvrir le suivi' }).click()
  await expect(page.getByText('Quand passe le camion des déchets verts ?')).toBeVisible()

  await publish(desk, reference)
  const reader = await visit(`/q/${reference}`)
  await expect(reader.getByText('Reçue au guichet, écrite par un agent')).toBeVisible()
  await desk.goto(`/desk/questions/${reference}/answer`)
  await desk.getByLabel('Votre réponse').fill('Bonjour, il passe le mardi matin.')
  await desk.getByLabel('Un renseignement').check()
  await desk.getByLabel('Renseignement donné').check()
  await desk.getByRole('button', { name: 'Publier la réponse' }).click()
  await desk.goto('/desk/inbox?view=passing')
  await desk.locator(`[data-reference="${reference}"] a`).first().click()
  await desk.getByRole('link', { name: 'J’ai transmis…' }).click()
  await desk.getByRole('button', { name: 'C’est transmis' }).click()
  await expect(desk.getByRole('link', { name: 'J’ai transmis…' })).toHaveCount(0)
})

test('grouped by mistake: the asker is told where to read, and everything is as before once separated', async ({
  visit,
  visitAs,
  mailTo,
}) => {
  test.setTimeout(120_000)
  const [first, second] = [await visit('/', { scripts: false }), await visit('/', { scripts: false })]
  const lead = await askAndConfirm(first, mailTo)
  const other = await askAndConfirm(second, mailTo, 'la borne')
  const desk = await visitAs('agent', '/desk/inbox')
  await publish(desk, lead.reference)
  await desk.goto(`/desk/questions/${other.reference}/group`)
  await desk.getByLabel('Référence de la question publiée').fill('2020-999999')
  await desk.getByRole('button', { name: 'Regrouper', exact: true }).click()
  await expect(desk.locator('#into-error')).toContainText('Aucune question')
  await desk.getByLabel('Référence de la question publiée').fill(lead.reference)
  await desk.getByRole('button', { name: 'Regrouper', exact: true }).click()
  await expect(desk.getByRole('link', { name: 'Séparer' })).toBeVisible()
  await mailTo(other.email, lead.title)
  await second.goto(other.track)
  await expect(second.getByText(`Votre question a rejoint : « ${lead.title} »`)).toBeVisible()
  const reader = await visit(`/q/${lead.reference}`)
  await expect(reader.getByText('1 autre personne a la même question').first()).toBeAttached()
  await desk.getByRole('link', { name: 'Séparer' }).click()
  await desk.getByRole('button', { name: 'Séparer' }).click()
  await expect(desk.getByRole('link', { name: 'Regrouper…' })).toBeVisible()
  await mailTo(other.email, 'de nouveau à part')
  await second.goto(other.track)
  await expect(second.getByText('De nouveau à part')).toBeVisible()
})

for (const scripts of [false, true]) {
  test(`a wrong address is put right before confirming (scripts: ${scripts})`, async ({ visit, mailTo }) => {
    const page = await visit('/questions/new', { scripts })
    const [wrong, right] = [someone('fausse'), someone('juste')]
    await page.getByLabel('Votre question en une ligne').fill('Pourquoi la fontaine est-elle à sec ?')
    await page.getByLabel('Que voulez-vous savoir ?').fill('Depuis lundi plus une goutte ne coule.')
    await page.getByLabel('Votre adresse électronique').fill(wrong)
    await page.getByRole('button', { name: 'Envoyer ma question', exact: true }).click()
    const first = linkIn(await mailTo(wrong, '/confirm/'), '/confirm/')
    await page.getByText('J’ai écrit une mauvaise adresse').click()
    await page.getByLabel('La bonne adresse électronique').fill('pas une adresse')
    await page.getByRole('button', { name: 'Envoyer le lien à cette adresse' }).click()
    await expect(page.locator('#email-error')).toBeVisible()
    await page.getByLabel('La bonne adresse électronique').fill(right)
    await page.getByRole('button', { name: 'Envoyer le lien à cette adresse' }).click()
    await expect(page.getByText('C’est renvoyé.')).toBeVisible()
    if (scripts) await expectAccessible(page)
    expect((await page.request.get(first)).status()).toBe(404)
    await page.goto(linkIn(await mailTo(right, '/confirm/'), '/confirm/'))
    await page.getByRole('button', { name: 'Confirmer et envoyer ma question' }).click()
    await expect(page).toHaveURL(/\/track\//)
  })
}
