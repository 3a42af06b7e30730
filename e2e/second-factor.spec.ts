import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { fill, refused } from './support/forms'
import { type NewTown, newTown } from './support/newTown'
import { codeOf, linkTelephone, type Telephone } from './support/secondFactor'
import { expect, test } from './support/test'

/** A telephone and a sheet of codes, in a town where administrators must have them. */
test.describe.configure({ mode: 'serial' })

const administrator = { email: 'admin@valbrume.example', password: 'le bac passe à huit heures' }
let town: NewTown
let desk: Page
let telephone: Telephone

test.beforeAll(async ({ browser }) => {
  town = await newTown(3937)
  // Without scripts, as much as can be: every form must do without them.
  const options = { baseURL: town.origin, locale: 'fr-FR', javaScriptEnabled: false }
  desk = await (await browser.newContext(options)).newPage()
})
test.afterAll(() => town.close())

/** The page as axe sees it, with scripts, in the same session. */
async function lookAt(path: string) {
  const options = { baseURL: town.origin, storageState: await desk.context().storageState() }
  const context = await desk.context().browser()?.newContext(options)
  const page = await context?.newPage()
  if (!page) throw new Error('the browser is gone')
  await page.goto(path)
  await expectAccessible(page)
  await context?.close()
}

async function enterPassword(page: Page) {
  await page.goto('/desk/sign-in')
  await fill(page, { 'Adresse e-mail': administrator.email, 'Mot de passe': administrator.password })
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

test('who must have a second factor is led to it, and reaches nothing else of the desk before', async () => {
  await desk.goto(await town.inviteAdministrator(administrator.email))
  await fill(desk, { Prénom: 'Solène', Nom: 'Tarravel', 'Mot de passe': administrator.password })
  await desk.getByRole('button', { name: 'Entrer' }).click()
  await expect(desk).toHaveURL(/\/desk\/security(#errors)?$/)
  await expect(desk.getByText('Votre rôle demande une deuxième preuve')).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Équipe' })).toHaveCount(0)
  for (const path of ['/desk/inbox', '/desk/settings', '/desk/people', '/desk/security/password'])
    await expect(desk.goto(path).then(() => new URL(desk.url()).pathname)).resolves.toBe('/desk/security')
  const sync = await desk.request.get('/desk/inbox/sync?cursors={}')
  expect([sync.status(), await sync.json()]).toEqual([403, { reason: 'role' }])
  const saved = await desk.request.post('/desk/settings/names', {
    form: { name: 'Ailleurs' },
    headers: { origin: town.origin },
    maxRedirects: 0,
  })
  expect([saved.status(), saved.headers().location]).toEqual([303, '/desk/security'])
})

test('the telephone is linked by a first code, and a wrong one says so on its field', async () => {
  await desk.goto('/desk/security')
  await desk.getByRole('button', { name: 'Utiliser mon téléphone' }).click()
  await expect(desk.getByRole('img', { name: /pour l’appareil photo/ })).toBeVisible()
  await lookAt('/desk/security/totp')
  await fill(desk, { 'Le code de six chiffres que l’application montre': '000000' })
  await refused(desk, 'Relier', { code: 'Ce n’est pas le code de ce moment.' })
  telephone = await linkTelephone(desk)
  expect(telephone.codes).toHaveLength(10)
  await desk.getByRole('link', { name: 'Je les ai gardés' }).click()
  await expect(desk.getByText('Votre accès a une deuxième preuve.')).toBeVisible()
  await expect(desk.getByText('Il reste 10 codes.')).toBeVisible()
  await lookAt('/desk/security')
  expect((await desk.goto('/desk/settings'))?.status()).toBe(200)
})

test('the password alone opens nothing any more; the code that linked the telephone neither', async () => {
  await desk.getByRole('button', { name: 'Se déconnecter' }).click()
  await enterPassword(desk)
  await expect(desk).toHaveURL(/\/desk\/sign-in\/second(#errors)?$/)
  await lookAt('/desk/sign-in/second')
  // The cookie that tells this browser from strangers is sent to the door alone.
  const half = await desk.context().cookies(`${town.origin}/desk/inbox`)
  expect(half.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([
    ['porte-voix-half', true, 'Lax'],
  ])
  await desk.goto('/desk/inbox')
  await expect(desk).toHaveURL(/\/desk\/sign-in\?to=/)
  await desk.goto('/desk/sign-in/second')
  await refused(desk, 'Entrer', { code: 'Tapez le code.' })
  await fill(desk, { 'Le code de votre téléphone': codeOf(telephone.secret, -2) })
  await refused(desk, 'Entrer', { code: 'Ce code n’est pas le bon, ou il a déjà servi.' })
})

test('the telephone’s next code enters once, and the same code never again', async ({ browser }) => {
  const code = codeOf(telephone.secret, 1)
  await fill(desk, { 'Le code de votre téléphone': code })
  await desk.getByRole('button', { name: 'Entrer' }).first().click()
  await expect(desk).toHaveURL(/\/desk\/(inbox|settings)(#errors)?$/)
  const other = await (await browser.newContext({ baseURL: town.origin, locale: 'fr-FR' })).newPage()
  await enterPassword(other)
  await fill(other, { 'Le code de votre téléphone': code })
  await refused(other, 'Entrer', { code: 'il a déjà servi' })
})

test('a recovery code enters once', async ({ browser }) => {
  const [code = ''] = telephone.codes
  const enterWith = async () => {
    const options = { baseURL: town.origin, locale: 'fr-FR', javaScriptEnabled: false }
    const page = await (await browser.newContext(options)).newPage()
    await enterPassword(page)
    await page.getByText('Je n’ai pas mon téléphone').click()
    await fill(page, { 'Un de vos codes de secours': code.toLowerCase().replace('-', ' ') })
    await page.getByRole('button', { name: 'Entrer' }).last().click()
    return page
  }
  await expect(await enterWith()).toHaveURL(/\/desk\/(inbox|settings)(#errors)?$/)
  const again = await enterWith()
  await expect(again).toHaveURL(/\/desk\/sign-in\/second/)
  await expect(again.locator('#recovery-error')).toContainText('il a déjà servi')
  await desk.goto('/desk/security')
  await expect(desk.getByText('Il reste 9 codes.')).toBeVisible()
})

test('another password needs the present one, and ends the other sessions', async ({ browser }) => {
  const options = { baseURL: town.origin, storageState: await desk.context().storageState() }
  const here = await (await browser.newContext(options)).newPage()
  await here.goto('/desk/security/password')
  await expectAccessible(here)
  await fill(here, { 'Mot de passe actuel': 'autre chose', 'Nouveau mot de passe': 'court' })
  await refused(here, 'Changer le mot de passe', { password: 'Douze caractères au moins' })
  await fill(here, { 'Mot de passe actuel': 'autre chose', 'Nouveau mot de passe': 'le bac passe à neuf heures' })
  await refused(here, 'Changer le mot de passe', { current: 'Ce n’est pas votre mot de passe actuel.' })
  await here.getByRole('button', { name: 'Afficher' }).first().click()
  await expect(here.getByLabel('Mot de passe actuel')).toHaveAttribute('type', 'text')
  await fill(here, {
    'Mot de passe actuel': administrator.password,
    'Nouveau mot de passe': 'le bac passe à neuf heures',
  })
  await here.getByRole('button', { name: 'Changer le mot de passe' }).click()
  await expect(here.getByText('Votre mot de passe est changé.')).toBeVisible()
  // The session goes on under another secret: what carries the one before is signed out.
  await desk.goto('/desk/security')
  await expect(desk).toHaveURL(/\/desk\/sign-in/)
  await desk.context().addCookies(await here.context().cookies())
  administrator.password = 'le bac passe à neuf heures'
})

test('an administrator chooses which roles show a second proof', async () => {
  await desk.goto('/desk/settings/second-factor')
  await lookAt('/desk/settings/second-factor')
  await expect(desk.getByLabel('Administration')).toBeChecked()
  await expect(desk.getByLabel('Validation')).toBeChecked()
  await fill(desk, { 'Rédaction du guide': true })
  await desk.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(desk.getByText('C’est enregistré.')).toBeVisible()
  await expect(desk.getByLabel('Rédaction du guide')).toBeChecked()
})

test('the operator lets in who lost everything: the password opens, and a new factor is asked for', async () => {
  expect(await town.portal('reset-second-factor', administrator.email)).toBe(0)
  expect(await town.portal('reset-second-factor', 'nobody@valbrume.example')).toBe(1)
  await desk.goto('/desk/settings')
  await expect(desk).toHaveURL(/\/desk\/sign-in/)
  await enterPassword(desk)
  await expect(desk).toHaveURL(/\/desk\/security(#errors)?$/)
})
