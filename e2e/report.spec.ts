import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectAccessible } from './support/accessible'
import { askAndConfirm, publish, someone } from './support/asking'
import { startProcess } from './support/process'
import { expect, test } from './support/test'

for (const scripts of [false, true]) {
  test(`« Ce texte parle de moi » reaches the desk, is decided, and the decision is told (scripts: ${scripts})`, async ({
    visit,
    visitAs,
    mailTo,
  }) => {
    test.setTimeout(120_000)
    const asker = await visit('/', { scripts: false })
    const { reference, title } = await askAndConfirm(asker, mailTo)
    const desk = await visitAs('agent', '/desk/inbox')
    await publish(desk, reference)

    const page = await visit(`/q/${reference}`, { scripts })
    await page.setViewportSize({ width: 320, height: 800 })
    await page.getByRole('link', { name: 'Ce texte parle de moi' }).click()
    if (scripts) await expectAccessible(page)
    const email = someone('voisine')
    await page.getByLabel('Votre adresse électronique').fill('pas une adresse')
    await page.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
    for (const field of ['reason', 'words', 'email']) await expect(page.locator(`#${field}-error`)).toBeVisible()
    await expect(page.getByRole('alert')).toBeInViewport()
    if (scripts) await expectAccessible(page)
    await expect(page.getByLabel('Votre adresse électronique')).toHaveValue('pas une adresse')
    await page.getByLabel('On peut me reconnaître').check()
    await page.getByLabel('Dites-en plus').fill('Je suis la fontainière, c’est de moi que l’on parle.')
    await page.getByLabel('Votre adresse électronique').fill(email)
    await page.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
    await expect(page).toHaveURL(/\/report\/sent/)
    if (scripts) await expectAccessible(page)

    await desk.goto('/desk/inbox?view=reports')
    const queue = desk.getByRole('list', { name: 'Questions de cette vue' })
    await queue.getByRole('link', { name: title }).click()
    await desk.getByRole('link', { name: 'Signalements…' }).click()
    await expect(desk.getByText('c’est de moi que l’on parle')).toBeVisible()
    await expect(desk.getByText(email)).toHaveCount(0)
    await expectAccessible(desk)
    await desk.getByLabel('Non fondé : le texte reste tel quel').check()
    await desk.getByLabel('Ce que la personne lira').fill('Bonjour, le texte ne permet pas de vous reconnaître.')
    await desk.getByRole('button', { name: 'Enregistrer la décision' }).click()
    await expect(desk.getByRole('link', { name: 'Signalements…' })).toHaveCount(0)
    const mail = await mailTo(email, 'ne permet pas de vous reconnaître')
    expect(mail.subject).not.toContain('fontaine')
  })
}

test('English readers report in English, and what is not public cannot be reported', async ({ visit, request }) => {
  for (const kind of ['report', 'about-me'])
    expect((await request.get(`/questions/2020-999999/${kind}`)).status()).toBe(404)
  const page = await visit('/en/questions', { scripts: false })
  await page.locator('[data-reference] a').first().click()
  await page.getByRole('link', { name: 'Report this text' }).click()
  await page.getByLabel('It insults or threatens').check()
  await page.getByRole('button', { name: 'Send to the team' }).click()
  await expect(page).toHaveURL(/\/en\/report\/sent/)
})

test.describe('with limits on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-reports-'))
  const origin = 'http://localhost:4211'
  let portal: ReturnType<typeof startProcess> | undefined
  test.afterAll(async () => {
    portal?.child.kill('SIGTERM')
    await portal?.ended
    rmSync(folder, { recursive: true, force: true })
  })

  test('a flood of reports is asked for a calculation, or waits its turn without scripts', async ({ browser }) => {
    test.setTimeout(180_000)
    portal = startProcess([], { DATA_DIR: join(folder, 'data'), PORT: '4211', RATE_LIMITS: 'on' })
    await portal.said('To stop')
    const list = await (await fetch(`${origin}/questions`)).text()
    const reference = /data-reference="([^"]+)"/.exec(list)?.[1] ?? ''
    const address = `${origin}/questions/${reference}/report`
    const report = (words: string) =>
      fetch(address, {
        method: 'POST',
        body: new URLSearchParams({ reason: 'insult', words }),
        headers: { origin },
        redirect: 'manual',
      })
    for (let index = 1; index <= 10; index++) expect((await report(`Le passage ${index}.`)).status).toBe(303)
    expect((await report('Encore un passage.')).status).toBe(422)

    const page = await (await browser.newContext()).newPage()
    await page.goto(address)
    await page.getByLabel('Il insulte ou menace').check()
    await page.getByLabel('Dites-en plus').fill('Le premier mot.')
    await page.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
    await expect(page.getByText('Calcul terminé')).toBeVisible()
    await expect(page.getByLabel('Dites-en plus')).toHaveValue('Le premier mot.')
    await page.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
    await expect(page).toHaveURL(/\/report\/sent/)

    const quiet = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await quiet.goto(address)
    await quiet.getByLabel('Il insulte ou menace').check()
    await quiet.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
    await quiet.getByRole('button', { name: /sans calcul/ }).click()
    await expect(quiet).toHaveURL(/\/report\/sent/)
  })
})
