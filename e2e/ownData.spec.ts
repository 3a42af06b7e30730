import { readFileSync } from 'node:fs'
import { expectAccessible } from './support/accessible'
import { askAndConfirm, publish } from './support/asking'
import { expect, linkIn, test } from './support/test'

test('somebody receives all their data, then has it erased by a link and keeps the public words', async ({
  page,
  visitAs,
  mailTo,
}) => {
  const { email, title, reference } = await askAndConfirm(page, mailTo)
  await publish(await visitAs('agent', '/desk/inbox'), reference)
  await page.goto('/sign-in')
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.locator('main form button').click()
  await page.goto(linkIn(await mailTo(email, '/sign-in/'), '/sign-in/'))
  await page.locator('main form button').click()
  await page.getByRole('link', { name: 'Mes données' }).click()
  await expectAccessible(page)

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger mes données' }).click()
  expect(
    readFileSync(await (await downloading).path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')

  await page.getByRole('button', { name: 'Recevoir le lien pour effacer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez votre messagerie')
  const link = linkIn(await mailTo(email, '/account/erase/'), '/account/erase/')
  await page.goto(link)
  await page.getByRole('button', { name: 'Effacer définitivement' }).click()
  await expect(page.locator('#texts-error')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Elles restent, avec leurs réponses').check()
  await page.getByRole('button', { name: 'Effacer définitivement' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est effacé')

  expect((await page.goto(link))?.status()).toBe(410)
  await page.goto(`/q/${reference}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})
