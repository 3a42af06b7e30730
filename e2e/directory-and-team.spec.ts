import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { fill, held, refused, save } from './support/forms'
import { type NewTown, newTown } from './support/newTown'
import { linkTelephone } from './support/secondFactor'

/** What a question can be addressed to, and who works at the portal. */
test.describe.configure({ mode: 'serial' })

const administrator = 'admin@valbrume.example'
const colleague = 'bruno@valbrume.example'
const password = 'le bac passe à huit heures'
let town: NewTown
let desk: Page
/** The same session without JavaScript. */
let plain: Page
let reader: Page

test.beforeAll(async ({ browser }) => {
  town = await newTown(3952)
  const browserOf = (scripts: boolean, storageState?: Awaited<ReturnType<typeof state>>) =>
    browser.newContext({ baseURL: town.origin, locale: 'fr-FR', javaScriptEnabled: scripts, storageState })
  const state = () => desk.context().storageState()
  desk = await (await browserOf(true)).newPage()
  await enter(desk, await town.inviteAdministrator(administrator), 'Solène', 'Tarravel')
  plain = await (await browserOf(false, await state())).newPage()
  reader = await (await browserOf(false)).newPage()
})
test.afterAll(() => town.close())

async function enter(page: Page, link: string, first: string, last: string) {
  await page.goto(link)
  await fill(page, { Prénom: first, Nom: last, 'Mot de passe': password })
  await page.getByRole('button', { name: 'Entrer' }).click()
  await page.waitForURL(({ pathname }) => /^\/desk\/(security|inbox)$/.test(pathname))
  if (new URL(page.url()).pathname === '/desk/security') await linkTelephone(page)
}

const saved = '/desk/directory?saved=yes'

test('a service and a topic are made, refused first where something is wrong', async () => {
  await plain.goto('/desk/directory/services/new')
  await fill(plain, {
    'Nom en français': '',
    'Description en français': 'Rues et trottoirs.',
    'Place dans la liste': 'a',
  })
  await refused(plain, 'Enregistrer', { nameFr: 'Il faut quelque chose ici', position: 'un nombre entier de 0 à 999' })
  await held(plain, { 'Description en français': 'Rues et trottoirs.', 'Place dans la liste': 'a' })
  await fill(plain, { 'Nom en français': 'Voirie', 'Nom en anglais': 'Roads', 'Place dans la liste': '1' })
  await save(plain, 'Enregistrer', saved)

  await desk.goto('/desk/directory/topics/new')
  const topic = { 'Nom en français': 'Rues', 'Nom en anglais': 'Streets', Adresse: 'Rues et Places' }
  await fill(desk, { ...topic, 'Service qui suit ce sujet': { choose: 'Voirie' } })
  await refused(desk, 'Enregistrer', { slug: 'Des lettres sans accent, des chiffres et des tirets' })
  await held(desk, { ...topic, 'Service qui suit ce sujet': { choose: 'Voirie' } })
  await fill(desk, {
    Adresse: '',
    'De quoi parle une réponse, pour le guide': { choose: 'Un aménagement ou un service pour tous' },
  })
  await save(desk, 'Enregistrer', saved)

  await desk.goto('/desk/directory/topics/new')
  await fill(desk, { 'Nom en français': 'Rues' })
  await refused(desk, 'Enregistrer', { slug: 'Cette adresse est déjà prise' })

  await reader.goto('/topics/rues')
  await reader.getByRole('link', { name: 'Voirie' }).click()
  await expect(reader).toHaveURL(`${town.origin}/services/voirie`)
  await expect(reader.getByText('Rues et trottoirs.')).toBeVisible()
  await reader.goto('/en/services/voirie')
  await expect(reader.getByRole('heading', { level: 1, name: 'Roads' })).toBeVisible()
})

test('an official has dated mandates and the accounts the town stands behind', async () => {
  const odile = { Prénom: 'Odile', Nom: 'Ferransac', 'Fonction en français': 'Maire' }
  const mandate = { 'Qualité, ligne 1': 'Maire de Valbrume', 'Depuis, ligne 1': '2026-03-29' }
  const account = { 'Nom du compte, ligne 1': 'Lettre de la maire', 'Adresse, ligne 1': 'lettre.example' }
  await plain.goto('/desk/directory/officials/new')
  await fill(plain, {
    ...odile,
    ...mandate,
    'Jusqu’à, ligne 1': '2026-03-28',
    ...account,
    'Depuis, ligne 2': '2020-07-05',
  })
  await refused(plain, 'Enregistrer', {
    endsOn1: 'La fin vient avant le début',
    capacity2: 'Dites en quelle qualité',
    url1: 'qui commence par https://',
  })
  await held(plain, { ...odile, ...mandate, ...account, 'Depuis, ligne 2': '2020-07-05' })
  await fill(plain, { 'Jusqu’à, ligne 1': '', 'Adresse, ligne 1': 'https://lettre.example/maire' })
  await fill(plain, { 'Qualité, ligne 2': 'Adjointe aux finances', 'Jusqu’à, ligne 2': '2026-03-28' })
  await save(plain, 'Enregistrer', saved)

  await reader.goto('/officials/odile-ferransac')
  await expect(reader.getByText('Maire de Valbrume, depuis le 29 mars 2026')).toBeVisible()
  await expect(reader.getByText('Adjointe aux finances')).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Lettre de la maire' })).toHaveAttribute(
    'href',
    'https://lettre.example/maire',
  )
  await reader.goto('/questions/new')
  for (const choice of ['Voirie', 'Odile Ferransac, Maire', 'Rues'])
    await expect(reader.locator('option, label').filter({ hasText: choice }).first()).toBeAttached()
})

test('what closes leaves the ask form and keeps its page; its topic keeps it', async () => {
  await desk.goto('/desk/directory')
  await desk.getByRole('link', { name: 'Voirie' }).click()
  await fill(desk, { 'Fermé : on ne peut plus le choisir': true })
  await save(desk, 'Enregistrer', saved)
  await plain.goto('/desk/directory/topics/rues')
  await expect(plain.getByText('Dernier changement : Solène Tarravel, le ')).toBeVisible()
  await held(plain, { 'Service qui suit ce sujet': { choose: 'Voirie' } })
  await fill(plain, { 'Nom en français': 'Rues et places' })
  await save(plain, 'Enregistrer', saved)
  await plain.goto('/desk/directory/officials/odile-ferransac')
  await fill(plain, { 'Jusqu’à, ligne 1': '2026-06-30' })
  await save(plain, 'Enregistrer', saved)

  await desk.goto('/desk/directory')
  await expect(desk.getByRole('row', { name: /Voirie.*Fermé/ })).toBeVisible()
  await expect(desk.getByRole('row', { name: /Odile Ferransac.*Sans mandat aujourd’hui/ })).toBeVisible()
  await reader.goto('/questions/new')
  await expect(reader.getByText('Odile Ferransac')).toHaveCount(0)
  for (const path of ['/services/voirie', '/officials/odile-ferransac', '/topics/rues'])
    expect((await reader.goto(path))?.status()).toBe(200)
  await expect(reader.getByRole('heading', { level: 1, name: 'Rues et places' })).toBeVisible()
})

test('a form that comes back passes axe and fits a small phone', async () => {
  const { width, height } = desk.viewportSize() ?? { width: 1280, height: 720 }
  await desk.setViewportSize({ width: 320, height: 640 })
  const forms = { '/desk/settings/names': 'Enregistrer', '/desk/directory/officials/new': 'Enregistrer' }
  for (const [path, button] of Object.entries({ ...forms, '/desk/people': 'Envoyer l’invitation' })) {
    await desk.goto(path)
    if (path.endsWith('names')) await fill(desk, { 'Nom de la collectivité': '' })
    await desk.getByRole('button', { name: button }).click()
    await expect(desk.getByRole('alert')).toBeInViewport()
    await expectAccessible(desk)
  }
  await desk.setViewportSize({ width, height })
})

test('a colleague is invited, gets the link by hand where no mail leaves, and sees what their roles allow', async ({
  browser,
}) => {
  await plain.goto('/desk/people')
  const invitation = {
    'Adresse e-mail': 'bruno',
    'Prénom (facultatif)': 'Bruno',
    'Fonction (facultatif)': 'chargé de communication',
  }
  await fill(plain, { ...invitation, 'Service consulté': true })
  await refused(plain, 'Envoyer l’invitation', {
    email: 'une adresse e-mail entière',
    service: 'Dites de quel service',
  })
  await held(plain, { ...invitation, 'Service consulté': true })
  await fill(plain, { 'Service consulté': false, 'Adresse e-mail': administrator })
  await refused(plain, 'Envoyer l’invitation', { roles: 'Choisissez au moins un rôle' })
  await fill(plain, { 'Modération et réponses': true })
  await refused(plain, 'Envoyer l’invitation', { email: 'déjà celle d’une personne du portail' })
  await held(plain, { 'Adresse e-mail': administrator, 'Modération et réponses': true })
  await fill(plain, { 'Adresse e-mail': colleague })
  await save(plain, 'Envoyer l’invitation', '/desk/people?done=invited')
  await expect(plain.getByText('donnez le lien vous-même')).toBeVisible()

  await plain.getByRole('link', { name: 'Donner un lien : Bruno' }).click()
  await plain.getByRole('button', { name: 'Créer le lien' }).click()
  const link = await plain.locator('code').innerText()
  const bruno = await (await browser.newContext({ baseURL: town.origin, locale: 'fr-FR' })).newPage()
  await enter(bruno, link, 'Bruno', 'Lestage')
  expect((await bruno.goto('/desk/settings'))?.status()).toBe(403)
  expect((await bruno.goto('/desk/people'))?.status()).toBe(403)
})

test('the last administrator cannot go, nor lose the role; once there are two, one can', async () => {
  const alone = 'C’est la seule personne qui peut administrer le portail.'
  await desk.goto('/desk/people')
  await desk.getByRole('link', { name: 'Changer les rôles : Solène Tarravel' }).click()
  await fill(desk, { Administration: false })
  await refused(desk, 'Enregistrer les rôles', { roles: alone })
  await held(desk, { Administration: false, 'Modération et réponses': true })
  await plain.goto('/desk/people')
  await plain.getByRole('link', { name: 'Noter son départ : Solène Tarravel' }).click()
  await plain.getByRole('button', { name: 'Noter son départ' }).click()
  await expect(plain.getByRole('alert')).toContainText(alone)

  const forms = [desk, plain]
  for (const page of forms) {
    await page.goto('/desk/people')
    await page.getByRole('link', { name: 'Changer les rôles : Bruno Lestage' }).click()
  }
  await fill(desk, { Administration: true })
  await save(desk, 'Enregistrer les rôles', '/desk/people?done=changed')
  await fill(plain, { 'Rédaction du guide': true })
  await plain.getByRole('button', { name: 'Enregistrer les rôles' }).click()
  await expect(plain.getByRole('alert')).toContainText('Aujourd’hui : Administration, Modération et réponses.')
  await held(plain, { Administration: false, 'Rédaction du guide': true })

  await plain.goto('/desk/people')
  await plain.getByRole('link', { name: 'Noter son départ : Solène Tarravel' }).click()
  await plain.getByRole('button', { name: 'Noter son départ' }).click()
  await plain.goto('/desk/people')
  await expect(plain).toHaveURL(/\/desk\/sign-in/)
})

test('each change is one event with its author; what was refused left none', async () => {
  const events = await town.events()
  const told = events.filter(({ name }) => name === 'directory.changed').map(({ data, by }) => [data.slug, by])
  const made = ['voirie', 'rues', 'odile-ferransac']
  const changed = ['voirie', 'rues', 'odile-ferransac']
  expect(told).toEqual([...made, ...changed].map(slug => [slug, administrator]))
  expect(events.filter(({ name }) => name.startsWith('person.')).map(({ name, by }) => [name, by])).toEqual([
    ['person.invited', null],
    ['person.welcomed', administrator],
    ['person.secured', administrator],
    ['person.invited', administrator],
    ['person.invited', administrator],
    ['person.welcomed', colleague],
    ['person.changed', administrator],
    ['person.left', administrator],
  ])
})
