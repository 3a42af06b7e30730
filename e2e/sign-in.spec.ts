import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { askAndConfirm, someone } from './support/asking'
import { expect, linkIn, test } from './support/test'

/** A citizen's account, by the link or the code of one mail. */
async function askForMail(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Recevoir le lien' }).click()
  await expect(page).toHaveURL(/\/sign-in\/sent\?ask=/)
}

const codeIn = (mail: { text: string }) => /^[3-9A-Y]{3}-[3-9A-Y]{3}$/m.exec(mail.text)?.[0] ?? ''

test('a mail scanner may open the link as often as it likes: the person still enters, without scripts, once', async ({
  visit,
  mailTo,
}) => {
  const page = await visit('/', { scripts: false })
  const { email, title } = await askAndConfirm(page, mailTo)
  await askForMail(page, email)
  const mail = await mailTo(email, '/sign-in/')
  const link = linkIn(mail, '/sign-in/')
  const scanner = await visit('/')
  for (const ask of ['head', 'get', 'get'] as const) expect((await scanner.request[ask](link)).status()).toBe(200)
  await page.goto(link)
  await page.getByRole('button', { name: 'Entrer', exact: true }).click()
  await expect(page).toHaveURL(/\/account$/)
  await expect(page.getByText(title)).toBeVisible()
  expect((await page.goto(link))?.status()).toBe(410)
})

test('in another browser the link says to type the code where it was asked, and is not used up', async ({
  visit,
  mailTo,
}) => {
  const computer = await visit('/')
  const { email } = await askAndConfirm(computer, mailTo)
  await askForMail(computer, email)
  await expectAccessible(computer)
  const mail = await mailTo(email, '/sign-in/')
  const telephone = await visit(linkIn(mail, '/sign-in/'))
  await expect(telephone.getByRole('heading', { name: 'Demandé dans un autre navigateur' })).toBeVisible()
  await expectAccessible(telephone)
  const origin = new URL(telephone.url()).origin
  const pressed = await telephone.request.post(linkIn(mail, '/sign-in/'), { headers: { origin }, maxRedirects: 0 })
  expect([pressed.status(), pressed.headers()['portal-outcome']]).toEqual([403, 'refused'])
  expect(await pressed.text()).toContain('Demandé dans un autre navigateur')
  expect(await telephone.context().cookies()).toEqual([])

  await computer.getByLabel('Le code du message').fill('333 333')
  await computer.getByRole('button', { name: 'Entrer avec le code' }).click()
  await expect(computer.locator('#code-error')).toContainText('Ce code n’est pas celui du message')
  await expect(computer.getByLabel('Le code du message')).toHaveValue('333 333')
  await expectAccessible(computer)
  await computer.getByLabel('Le code du message').fill(codeIn(mail).toLowerCase().replace('-', ' '))
  await computer.getByRole('button', { name: 'Entrer avec le code' }).click()
  await expect(computer).toHaveURL(/\/account(#errors)?$/)
})

test('where cookies are refused the code opens all the same', async ({ visit, mailTo }) => {
  const page = await visit('/', { scripts: false })
  const { email } = await askAndConfirm(page, mailTo)
  await askForMail(page, email)
  await page.context().clearCookies()
  await page.getByLabel('Le code du message').fill(codeIn(await mailTo(email, '/sign-in/')))
  await page.getByRole('button', { name: 'Entrer avec le code' }).click()
  await expect(page).toHaveURL(/\/account(#errors)?$/)
})

test('known and unknown addresses are answered alike, and the code is refused in the same words', async ({
  visit,
  mailTo,
}) => {
  const { email } = await askAndConfirm(await visit('/'), mailTo)
  const seen = []
  for (const address of [email, someone(), 'agent@demo.example']) {
    const page = await visit('/')
    await askForMail(page, address)
    const asked = (await page.locator('main').innerText()).trim()
    await page.getByLabel('Le code du message').fill('333333')
    await page.getByRole('button', { name: 'Entrer avec le code' }).click()
    await expect(page.locator('#code-error')).toBeVisible()
    seen.push([asked, (await page.locator('main').innerText()).trim(), (await page.context().cookies()).length])
  }
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
})

test('guessing ends at ten where it is done, and the page says how to go on', async ({ visit, mailTo }) => {
  const page = await visit('/')
  const { email } = await askAndConfirm(page, mailTo)
  await askForMail(page, email)
  const ask = new URL(page.url()).searchParams.get('ask') ?? ''
  const headers = { origin: new URL(page.url()).origin }
  const statuses = []
  for (let tried = 0; tried < 11; tried++) {
    const form = { ask, code: '333333' }
    statuses.push((await page.request.post('/sign-in/sent', { form, headers })).status())
  }
  expect(statuses).toEqual([...Array(10).fill(422), 410])
  const other = await visit('/')
  await askForMail(other, email)
  await other.getByLabel('Le code du message').fill(codeIn(await mailTo(email, '/sign-in/')))
  await other.getByRole('button', { name: 'Entrer avec le code' }).click()
  await expect(other).toHaveURL(/\/account(#errors)?$/)
})

test('asking keeps one cookie, which no reading page is ever sent', async ({ visit, mailTo }) => {
  const page = await visit('/')
  const { email } = await askAndConfirm(page, mailTo)
  expect(await page.context().cookies()).toEqual([])
  await askForMail(page, email)
  const cookies = await page.context().cookies()
  expect(cookies.map(({ name, path, httpOnly, sameSite }) => ({ name, path, httpOnly, sameSite }))).toEqual([
    { name: 'porte-voix-asked', path: '/sign-in', httpOnly: true, sameSite: 'Lax' },
  ])
  expect(await page.context().cookies(new URL('/questions', page.url()).href)).toEqual([])
})
