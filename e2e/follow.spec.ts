import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { madeUp } from './support/madeUp'
import { expect, linkIn, test } from './support/test'

const someone = () => `lectrice-${madeUp()}@example.org`

/** The first published question of the list. */
async function anyQuestion(page: Page, at = 0) {
  await page.goto('/questions')
  const item = page.locator('[data-reference]').nth(at)
  const reference = (await item.getAttribute('data-reference')) ?? ''
  await item.getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`/questions/${reference}-`))
  return reference
}

const countIn = async (page: Page) =>
  Number(/\((\d+)\)/.exec((await page.locator('#follow summary').textContent()) ?? '')?.[1] ?? 0)

for (const scripts of [false, true]) {
  test(`« J'ai la même question » is counted once, and no page tells whether it was before (scripts: ${scripts})`, async ({
    visit,
    mailTo,
  }) => {
    const email = someone()
    const page = await visit('/questions', { scripts })
    await page.setViewportSize({ width: 320, height: 800 })
    const reference = await anyQuestion(page, scripts ? 1 : 0)
    const before = await countIn(page)

    const join = async () => {
      await page.goto(`/questions/${reference}/support`)
      await page.getByLabel('Votre adresse électronique').fill(email)
      const sent = page.waitForResponse(response => response.request().method() === 'POST')
      await page.getByRole('button', { name: "J'ai la même question" }).click()
      await expect(page).toHaveURL(/\/follow\/sent(#errors)?$/)
      return { status: (await sent).status(), words: await page.locator('main').innerText() }
    }
    const first = await join()
    const mail = await mailTo(email, '/follow/confirm/')
    expect(mail.subject).toBe('[Démonstration] Confirmez votre adresse')

    // Opening the link alone counts nothing: mail programs open links before people do.
    await page.goto(linkIn(mail, '/follow/confirm/'))
    await page.goto(`/q/${reference}`)
    expect(await countIn(page)).toBe(before)
    await page.goto(linkIn(mail, '/follow/confirm/'))
    await page.getByRole('button', { name: 'Confirmer' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Mes suivis' })).toBeVisible()
    const confirmed = await page.locator('main').innerText()
    await page.goto(`/q/${reference}`)
    expect(await countIn(page)).toBe(before + 1)

    // Once more, all the same, and nothing more is counted.
    expect(await join()).toEqual(first)
    await page.goto(linkIn(mail, '/follow/confirm/'))
    await page.getByRole('button', { name: 'Confirmer' }).click()
    expect(await page.locator('main').innerText()).toBe(confirmed)
    await page.goto(`/q/${reference}`)
    expect(await countIn(page)).toBe(before + 1)
  })
}

test('an address that is none comes back with everything typed, on a page of its own', async ({ visit }) => {
  const page = await visit('/questions', { scripts: false })
  await page.setViewportSize({ width: 320, height: 800 })
  await anyQuestion(page)
  await page.locator('#follow summary').click()
  await page.getByLabel('Votre adresse électronique').fill('pas une adresse')
  await page.getByLabel('Le lundi matin, en un seul message').check()
  const answer = page.waitForResponse(response => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Suivre sans me compter' }).click()
  expect((await answer).status()).toBe(422)
  await expect(page.locator('#email-error')).toBeVisible()
  await expect(page.getByLabel('Votre adresse électronique')).toHaveValue('pas une adresse')
  await expect(page.getByLabel('Le lundi matin, en un seul message')).toBeChecked()
})

test('a search is followed from its list, changed and stopped from one page, without scripts', async ({
  visit,
  mailTo,
}) => {
  const email = someone()
  const page = await visit('/questions?q=piscine&sort=recent', { scripts: false })
  await page.locator('#follow summary').click()
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Suivre', exact: true }).click()
  await expect(page).toHaveURL(/\/follow\/sent(#errors)?$/)
  const mail = await mailTo(email, '« piscine »')
  await page.goto(linkIn(mail, '/follow/confirm/'))
  await page.getByRole('button', { name: 'Confirmer' }).click()
  await expect(page.getByRole('link', { name: '« piscine »' })).toBeVisible()
  await page.getByRole('button', { name: /M’écrire plutôt le lundi/ }).click()
  await expect(page.getByText('Le lundi matin, en un seul message')).toBeVisible()
  const mine = page.url()
  await page.getByRole('button', { name: /Ne plus suivre/ }).click()
  await expect(page).toHaveURL(/\/follow\/stopped$/)
  await page.goto(mine)
  await expect(page.getByText('Rien n’est suivi avec ce lien')).toBeVisible()
})

test('every page of following passes axe on a small phone', async ({ visit, mailTo }) => {
  test.setTimeout(120_000)
  const email = someone()
  const page = await visit('/follow?topic=stationnement')
  await page.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Suivre', exact: true }).click()
  await expect(page.locator('#email-error')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Suivre', exact: true }).click()
  await expect(page).toHaveURL(/\/follow\/sent/)
  await expectAccessible(page)
  await page.goto(linkIn(await mailTo(email, '/follow/confirm/'), '/follow/confirm/'))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Confirmer' }).click()
  await expect(page.getByRole('heading', { name: 'Mes suivis' })).toBeVisible()
  await expectAccessible(page)
  const secret = new URL(page.url()).pathname.split('/').pop()
  await page.goto(`/follow/stop/${secret}/all`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ne plus suivre' }).click()
  await expect(page).toHaveURL(/\/follow\/stopped$/)
  await expectAccessible(page)
  for (const path of [`/follow/mine/${secret}`, '/follow/confirm/nothing']) {
    await page.goto(path)
    await expectAccessible(page)
  }
  await anyQuestion(page)
  await page.locator('#follow summary').click()
  await expectAccessible(page)
})

test('news reach a follower; a mail program stops them in one click, without Origin, there and nowhere else', async ({
  visit,
  visitAs,
  mailTo,
  request,
  baseURL,
}) => {
  const [asker, email] = [someone(), someone()]
  const title = `Pourquoi la fontaine ${madeUp()} est-elle à sec ?`
  const page = await visit('/follow?status=open')
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Suivre', exact: true }).click()
  await page.goto(linkIn(await mailTo(email, '/follow/confirm/'), '/follow/confirm/'))
  await page.getByRole('button', { name: 'Confirmer' }).click()
  await expect(page.getByRole('heading', { name: 'Mes suivis' })).toBeVisible()

  await page.goto('/questions/new')
  await page.getByLabel('Votre question en une ligne').fill(title)
  await page.getByLabel('Que voulez-vous savoir ?').fill('Elle ne coule plus depuis le printemps, sans affiche.')
  await page.getByLabel('Votre adresse électronique').fill(asker)
  await page.getByRole('button', { name: 'Envoyer ma question' }).click()
  await page.goto(linkIn(await mailTo(asker, '/confirm/'), '/confirm/'))
  await page.getByRole('button', { name: 'Confirmer et envoyer ma question' }).click()
  const desk = await visitAs('agent', '/desk/inbox')
  await desk.getByRole('link', { name: title }).click()
  await expect(desk.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await desk.goto(`${new URL(desk.url()).pathname}/publish`)
  await desk.getByRole('button', { name: 'Publier' }).click()

  const news = await mailTo(email, title)
  expect(news.subject).not.toContain('fontaine')
  expect(news.headers['Message-ID']).toMatch(/^<[\w-]{43}@localhost>$/)
  expect(news.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  const asMail = await request.get(`/dev/outbox/${news.headers['Message-ID']?.slice(1, -1)}`)
  expect(asMail.headers()['content-security-policy']).toMatch(/^default-src 'none'.*sandbox/)
  expect(await asMail.text()).toContain('prefers-color-scheme:dark')
  const oneClick = new URL(news.headers['List-Unsubscribe']?.slice(1, -1) ?? '').pathname
  const stop = linkIn(news, '/follow/stop/')

  const form = { 'List-Unsubscribe': 'One-Click' }
  expect((await request.post(stop, { form, maxRedirects: 0 })).status()).toBe(403)
  expect((await request.post(oneClick, { form: { x: 'y' }, maxRedirects: 0 })).status()).toBe(422)
  // A mail program that only opens the address, and somebody who does, see what would stop.
  await page.goto(oneClick)
  await expect(page.getByRole('listitem').filter({ hasText: 'Réponse à venir' })).toBeVisible()
  const answer = await request.post(oneClick, { form, maxRedirects: 0 })
  expect([answer.status(), answer.headers()['portal-outcome']]).toEqual([200, 'done'])
  expect(answer.headers()['set-cookie']).toBeUndefined()
  const again = await request.post(oneClick, { multipart: form, headers: { origin: 'https://mail.example' } })
  expect([again.status(), again.headers()['portal-outcome']]).toEqual([200, 'same'])
  await page.goto(stop)
  await expect(page).toHaveURL(`${new URL(baseURL ?? '').origin}/follow/stopped`)
})

test('what cannot be followed has no page, and English readers are written to in English', async ({
  visit,
  mailTo,
  request,
}) => {
  for (const path of ['/follow?question=2020-999999', '/follow?topic=nowhere', '/questions/2020-999999/support'])
    expect((await request.get(path)).status(), path).toBe(404)
  const email = someone()
  const page = await visit('/en/questions?q=pool')
  await page.locator('#follow summary').click()
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/follow\/sent(#errors)?$/)
  const mail = await mailTo(email, '“pool”')
  expect(mail.subject).toBe('[Démonstration] Confirm your address')
  await page.goto(linkIn(mail, '/en/follow/confirm/'))
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('heading', { name: 'What I follow' })).toBeVisible()
})
