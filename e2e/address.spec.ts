import { expectAccessible } from './support/accessible'
import { askAndConfirm } from './support/asking'
import { expect, test } from './support/test'

test('the desk shows an address once it is asked to, and says who looked', async ({ visit, visitAs, mailTo }) => {
  const asker = await visit('/', { scripts: false })
  const { reference, email } = await askAndConfirm(asker, mailTo)
  const desk = await visitAs('agent', `/desk/questions/${reference}/decline`)
  const data = await desk.request.get(`/desk/questions/${reference}.data`)
  for (const words of [await desk.content(), await data.text()]) expect(words).not.toContain(email)

  // What somebody writes meanwhile stays where it is.
  await desk.getByLabel('Ce que la personne lira').fill('Bonjour, une phrase commencée')
  await desk.getByRole('button', { name: 'Afficher l’adresse' }).click()
  await expect(desk.getByRole('link', { name: email })).toBeVisible()
  await expect(desk.getByLabel('Ce que la personne lira')).toHaveValue('Bonjour, une phrase commencée')
  await expect(desk.getByText('Adresse affichée par')).toBeVisible()
  await expectAccessible(desk)

  await desk.reload()
  await expect(desk.getByRole('button', { name: 'Afficher l’adresse' })).toBeVisible()
  expect(await desk.content()).not.toContain(email)
  const read = await desk.request.get(`/desk/questions/${reference}/address`)
  expect(new URL(read.url()).pathname).toBe(`/desk/questions/${reference}`)
  expect(await read.text()).not.toContain(email)
  expect(await (await desk.request.get(`/desk/questions/${reference}/address.data`)).text()).not.toContain(email)

  await desk.goto('/desk/security')
  await desk.getByRole('link', { name: 'Ce que le portail garde de votre travail' }).click()
  const looks = desk.getByRole('region', { name: 'Les dernières adresses que vous avez affichées' })
  await expect(looks.getByRole('link', { name: reference })).toBeVisible()
  await expectAccessible(desk)
})

test('without a script the address is a page of its own, which nothing keeps', async ({
  browser,
  baseURL,
  visit,
  visitAs,
  mailTo,
}) => {
  const asker = await visit('/', { scripts: false })
  const { reference, email } = await askAndConfirm(asker, mailTo)
  const signedIn = await visitAs('agent2', '/desk/inbox')
  const storageState = await signedIn.context().storageState()
  const plain = await browser.newContext({ baseURL, storageState, javaScriptEnabled: false })
  const desk = await plain.newPage()
  await desk.goto(`/desk/questions/${reference}`)
  const [answer] = await Promise.all([
    desk.waitForResponse(response => response.request().method() === 'POST'),
    desk.getByRole('button', { name: 'Afficher l’adresse' }).click(),
  ])
  expect(answer.headers()['cache-control']).toContain('no-store')
  await expect(desk.getByRole('link', { name: email })).toBeVisible()
  await desk.getByRole('link', { name: 'Revenir à la question' }).click()
  await expect(desk.getByText('Adresse affichée par')).toBeVisible()
  expect(await desk.content()).not.toContain(email)
})

test('an approver reads the question and cannot have the address shown', async ({
  baseURL,
  visit,
  visitAs,
  mailTo,
}) => {
  const asker = await visit('/', { scripts: false })
  const { reference, email } = await askAndConfirm(asker, mailTo)
  const desk = await visitAs('approver', `/desk/questions/${reference}`)
  await expect(desk.getByText('Connue du portail')).toBeVisible()
  const headers = { origin: new URL(baseURL ?? '').origin }
  const refused = await desk.request.post(`/desk/questions/${reference}/address`, { headers })
  expect(refused.status()).toBe(403)
  expect(await refused.text()).not.toContain(email)
})
