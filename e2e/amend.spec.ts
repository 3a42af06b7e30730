import { expectAccessible } from './support/accessible'
import { askAndConfirm, publish } from './support/asking'
import { expect, test } from './support/test'

test('an answer is amended: nothing typed is lost, everybody reads what changed and why, the asker is told', async ({
  visit,
  visitAs,
  mailTo,
}) => {
  test.setTimeout(120_000)
  const asker = await visit('/', { scripts: false })
  const { reference, email } = await askAndConfirm(asker, mailTo)
  const desk = await visitAs('agent', '/desk/inbox')
  await publish(desk, reference)
  await desk.goto(`/desk/questions/${reference}/answer`)
  await desk.getByLabel('Votre réponse').fill('Bonjour, elle coulera de nouveau lundi.')
  await desk.getByLabel('Un renseignement').check()
  await desk.getByLabel('Renseignement donné').check()
  await desk.getByRole('button', { name: 'Publier la réponse' }).click()

  await desk.getByRole('link', { name: 'Modifier la réponse…' }).click()
  await expect(desk.getByLabel('Votre réponse')).toHaveValue('Bonjour, elle coulera de nouveau lundi.')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Publier la nouvelle version' }).click()
  for (const field of ['amendReason', 'amendment']) await expect(desk.locator(`#${field}-error`)).toBeVisible()

  await desk.getByLabel('Votre réponse').fill('Bonjour, elle coulera de nouveau mardi.')
  await desk.getByLabel('Pourquoi cette réponse change').fill('La pompe arrive un jour plus tard.')
  await desk.getByRole('button', { name: 'Publier la nouvelle version' }).click()
  await expect(desk.locator('#amendment-error')).toBeVisible()
  await expect(desk.getByLabel('Votre réponse')).toHaveValue('Bonjour, elle coulera de nouveau mardi.')
  await expectAccessible(desk)
  await desk.getByLabel('change ce que dit la réponse').check()
  await desk.getByRole('button', { name: 'Aperçu' }).click()
  await expect(desk.locator('#preview')).toContainText('mardi')
  await desk.getByRole('button', { name: 'Publier la nouvelle version' }).click()
  await expect(desk.getByText('Réponse modifiée').first()).toBeVisible()

  const mail = await mailTo(email, 'a été modifiée')
  expect(mail.text).toContain('La pompe arrive un jour plus tard.')
  expect(mail.text).toContain('elle coulera de nouveau mardi')
  const reader = await visit(`/q/${reference}`)
  await reader.getByText('Ce qui a changé dans cette réponse').click()
  const changes = reader.locator('#changes')
  await expect(changes).toContainText('La pompe arrive un jour plus tard.')
  await expect(changes.locator('del')).toHaveText(/supprimé lundi\./)
  await expect(changes.locator('ins')).toHaveText(/ajouté mardi\./)
  await expectAccessible(reader)
})
