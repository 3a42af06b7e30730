import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { madeUp } from './support/madeUp'
import { expect, linkIn, test } from './support/test'

/** A question nobody has asked before, from somebody nobody has heard of. */
function aQuestion() {
  const id = madeUp()
  return { title: `Pourquoi le portail du square ${id} est-il fermé le soir ?`, email: `voisine-${id}@example.org` }
}

async function fillAndSend(page: Page, { title, email }: { title: string; email: string }) {
  await page.getByLabel('Votre question en une ligne').fill(title)
  await page
    .getByLabel('Que voulez-vous savoir ?')
    .fill('Depuis lundi le portail est fermé dès 18 h, sans explication à l’entrée.')
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Envoyer ma question' }).click()
  await expect(page).toHaveURL(/\/questions\/new\/sent/)
}

test('a question goes all the way round, without JavaScript on the citizen’s side', async ({
  visit,
  visitAs,
  mailTo,
}) => {
  const question = aQuestion()
  const desk = await visitAs('agent', '/desk/inbox')
  const other = await visitAs('agent2', '/desk/inbox')
  await expect(desk.getByText('En direct')).toBeVisible()
  await expect(other.getByText('En direct')).toBeVisible()

  // She asks, and confirms from her mailbox: opening the link alone changes nothing.
  const citizen = await visit('/questions/new', { scripts: false })
  await fillAndSend(citizen, question)
  const confirmation = await mailTo(question.email, '/confirm/')
  await citizen.goto(linkIn(confirmation, '/confirm/'))
  await citizen.getByRole('button', { name: 'Confirmer et envoyer ma question' }).click()
  await expect(citizen).toHaveURL(/\/track\//)
  const track = citizen.url()

  // It appears at both desks without reloading.
  for (const page of [desk, other]) await expect(page.getByRole('link', { name: question.title })).toBeVisible()

  // One agent publishes and answers; the other's screen follows.
  await desk.getByRole('link', { name: question.title }).click()
  await expect(desk.getByRole('heading', { level: 1, name: question.title })).toBeVisible()
  const reference = new URL(desk.url()).pathname.split('/').pop() ?? ''
  await desk.goto(`/desk/questions/${reference}/publish`)
  await desk.getByRole('button', { name: 'Publier' }).click()
  await expect(desk).toHaveURL(new RegExp(`/desk/questions/${reference}$`))
  await expect(other.getByText(/Publiée par Bruno/).first()).toBeVisible()

  await desk.goto(`/desk/questions/${reference}/answer`)
  await desk
    .getByLabel('Votre réponse')
    .fill('Le portail **ferme à 18 h** l’hiver, pour la sécurité du chantier voisin.')
  await desk.getByLabel('Un renseignement').check()
  await desk.getByLabel('Réponse négative').check()
  await desk.getByLabel('Pourquoi c’est non').selectOption('technical')
  await desk.getByLabel('L’explication, en une ou deux phrases').fill('Le chantier occupe l’entrée jusqu’au printemps.')
  await desk.getByRole('button', { name: 'Publier la réponse' }).click()
  await expect(desk).toHaveURL(new RegExp(`/desk/questions/${reference}$`))

  // She is told, reads it, and everybody with her.
  const answered = await mailTo(question.email, 'Le portail ferme à 18 h')
  expect(answered.headers).toBeTruthy()
  await citizen.goto(track)
  await expect(citizen.getByText('ferme à 18 h')).toBeVisible()
  const reader = await visit(`/q/${reference}`)
  await expect(reader).toHaveURL(new RegExp(`/questions/${reference}-pourquoi-le-portail`))
  await expect(reader.getByRole('heading', { level: 1, name: question.title })).toBeVisible()
  await expect(reader.getByText('ferme à 18 h')).toBeVisible()
  await expect(reader.getByText('Impossible techniquement').first()).toBeVisible()

  // Under the no, the way into the guide.
  await expect(reader.getByRole('heading', { name: /C.est non/ })).toBeVisible()
  await reader.locator('a[href*="/guide/start?case="]').first().click()
  await expect(reader).toHaveURL(new RegExp(`/guide/start\\?case=${reference}`))

  // And it can be found, without accents, in the plural, in capitals.
  await reader.goto(`/questions?q=${encodeURIComponent(`PORTAILS square ${question.title.split(' ')[5]}`)}`)
  await expect(reader.locator(`[data-reference="${reference}"]`)).toBeVisible()
})

test('what was typed is never lost when something is wrong', async ({ visit }) => {
  const page = await visit('/questions/new', { scripts: false })
  await page.getByLabel('Votre question en une ligne').fill('Pourquoi les bancs du quai sont-ils partis ?')
  await page.getByLabel('Que voulez-vous savoir ?').fill('Ils étaient là depuis trente ans & personne n’a rien <dit>.')
  await page.getByLabel('Votre adresse électronique').fill('pas une adresse')
  const answer = page.waitForResponse(response => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Envoyer ma question' }).click()
  expect((await answer).status()).toBe(422)
  expect((await answer).headers()['portal-outcome']).toBe('invalid')
  await expect(page.locator('#email-error')).toBeVisible()
  await expect(page.getByLabel('Votre question en une ligne')).toHaveValue(
    'Pourquoi les bancs du quai sont-ils partis ?',
  )
  await expect(page.getByLabel('Que voulez-vous savoir ?')).toHaveValue(
    'Ils étaient là depuis trente ans & personne n’a rien <dit>.',
  )
  await expect(page.getByLabel('Votre adresse électronique')).toHaveValue('pas une adresse')
})

test('two agents decide at once: one wins, the other learns who and keeps every word', async ({
  visit,
  visitAs,
  mailTo,
  baseURL,
}) => {
  const question = aQuestion()
  const citizen = await visit('/questions/new')
  await fillAndSend(citizen, question)
  await citizen.goto(linkIn(await mailTo(question.email, '/confirm/'), '/confirm/'))
  await citizen.getByRole('button', { name: 'Confirmer et envoyer ma question' }).click()

  const desk = await visitAs('agent', '/desk/inbox')
  await desk.getByRole('link', { name: question.title }).click()
  await expect(desk.getByRole('heading', { level: 1, name: question.title })).toBeVisible()
  const reference = new URL(desk.url()).pathname.split('/').pop() ?? ''
  const other = await visitAs('agent2', `/desk/questions/${reference}/decline`)
  const version = await other.locator('input[name="version"]').inputValue()
  await other.getByLabel('Ce que la personne lira').fill('Merci de reformuler sans nommer votre voisin.')
  await other.locator('select[name="reason"]').selectOption({ index: 1 })

  const headers = { origin: new URL(baseURL ?? '').origin }
  const won = await desk.request.post(`/desk/questions/${reference}/publish`, {
    form: { version, commandId: randomUUID() },
    headers,
    maxRedirects: 0,
  })
  expect(won.status()).toBe(303)
  expect(won.headers()['portal-outcome']).toBe('done')

  const lost = other.waitForResponse(response => response.request().method() === 'POST')
  await other.getByRole('button', { name: 'Ne pas publier', exact: true }).click()
  expect((await lost).status()).toBe(409)
  await expect(other.getByText(/Publiée par Bruno .* — votre texte est gardé/)).toBeVisible()
  await expect(other.getByLabel('Ce que la personne lira')).toHaveValue('Merci de reformuler sans nommer votre voisin.')
})

test('a private answer is read by its asker alone', async ({ visit, visitAs, mailTo, baseURL }) => {
  const question = aQuestion()
  const citizen = await visit('/questions/new', { scripts: false })
  await fillAndSend(citizen, question)
  await citizen.goto(linkIn(await mailTo(question.email, '/confirm/'), '/confirm/'))
  await citizen.getByRole('button', { name: 'Confirmer et envoyer ma question' }).click()
  const track = citizen.url()
  const reference = (await citizen.textContent('main'))?.match(/\d{4}-\d{6}/)?.[0] ?? ''

  const desk = await visitAs('agent', `/desk/questions/${reference}/answer`)
  const version = await desk.locator('input[name="version"]').inputValue()
  const decision = {
    version,
    commandId: randomUUID(),
    body: 'Votre demande de carte est refusée : mot-secret-du-dossier.',
    nature: 'decision',
    outcome: 'negative',
    ground: 'conditions',
    explanation: 'Le véhicule n’est pas à votre nom.',
    subject: 'resident-card',
    visibility: 'public',
    signerName: 'Claire Dubois',
    signerCapacity: 'Adjointe à la voirie',
    remedyNotice: 'Tribunal administratif, deux mois.',
  }
  const headers = { origin: new URL(baseURL ?? '').origin }
  const address = `/desk/questions/${reference}/answer`
  const refused = await desk.request.post(address, { form: decision, headers, maxRedirects: 0 })
  expect(refused.status()).toBe(422)
  expect(await refused.text()).toContain('visibility-error')
  const done = await desk.request.post(address, {
    form: { ...decision, visibility: 'private' },
    headers,
    maxRedirects: 0,
  })
  expect(done.status()).toBe(303)

  await citizen.goto(track)
  await expect(citizen.getByText('mot-secret-du-dossier')).toBeVisible()
  const stranger = await visit('/')
  const page = await stranger.request.get(`/q/${reference}`)
  expect(page.status()).toBe(404)
  const list = await stranger.request.get('/questions?q=mot-secret-du-dossier')
  expect(await list.text()).not.toContain(reference)
  expect((await stranger.request.get('/q/2020-999999')).status()).toBe(404)
})
