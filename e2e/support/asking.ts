import type { Page } from '@playwright/test'
import { madeUp } from './madeUp'
import { expect, linkIn } from './test'

/** Somebody nobody else writes to. */
export const someone = (who = 'habitante') => `${who}-${madeUp()}@example.org`

type Mails = (address: string, words: string) => Promise<{ text: string; [key: string]: unknown }>
type Asked = { title: string; email: string; track: string; reference: string }

/** Asks and confirms on `page`; the follow-up page is open when it comes back. */
export async function askAndConfirm(page: Page, mailTo: Mails, words = 'la fontaine'): Promise<Asked> {
  const email = someone()
  const title = `Pourquoi ${words} ${madeUp()} est-elle à sec ?`
  await page.goto('/questions/new')
  await page.getByLabel('Votre question en une ligne').fill(title)
  await page.getByLabel('Que voulez-vous savoir ?').fill('Elle ne coule plus depuis le printemps, sans affiche.')
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Envoyer ma question', exact: true }).click()
  await expect(page).toHaveURL(/\/questions\/new\/sent/)
  const mail = (await mailTo(email, '/confirm/')) as Parameters<typeof linkIn>[0]
  await page.goto(linkIn(mail, '/confirm/'))
  await page.getByRole('button', { name: 'Confirmer et envoyer ma question' }).click()
  await expect(page).toHaveURL(/\/track\//)
  // The address changes before the page is read to its end.
  await expect(page.locator('main')).toContainText(/\d{4}-\d{6}/)
  const reference = /\d{4}-\d{6}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? ''
  return { title, email, track: new URL(page.url()).pathname, reference }
}

/** Publishes at the desk, as whoever is signed in on `desk`. */
export async function publish(desk: Page, reference: string) {
  await desk.goto(`/desk/questions/${reference}/publish`)
  await desk.locator('form').getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(desk).toHaveURL(new RegExp(`/desk/questions/${reference}$`))
}
