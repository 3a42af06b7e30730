import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { madeUp } from './support/madeUp'
import { startProcess } from './support/process'
import { expect, linkIn, test } from './support/test'

const somebody = () => `voisin-${madeUp()}@example.org`

async function fill(page: Page, email: string, body: string, name = '') {
  await page.getByLabel('Votre question en une ligne').fill('Pourquoi la fontaine est-elle à sec ?')
  await page.getByLabel('Que voulez-vous savoir ?').fill(body)
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByLabel('Le nom affiché avec la question').fill(name)
}
const send = (page: Page) => page.getByRole('button', { name: 'Envoyer ma question', exact: true }).click()

test('without scripts: a phone number is pointed out, removed for her, and the page she confirms no longer has it', async ({
  visit,
  mailTo,
}) => {
  const email = somebody()
  const page = await visit('/questions/new', { scripts: false })
  await fill(page, email, 'Rappelez-moi au 06 12 34 56 78, j’habite 12 rue des Lilas depuis dix ans.')
  await send(page)
  const passages = page.getByRole('group', { name: '2 passages à relire avant d’envoyer' })
  await expect(passages.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByLabel('Que voulez-vous savoir ?')).toHaveValue(/06 12 34 56 78/)
  await passages.getByRole('checkbox', { name: /06 12 34 56 78/ }).check()
  await send(page)
  await expect(page).toHaveURL(/\/questions\/new\/sent/)
  await page.goto(linkIn(await mailTo(email, '/confirm/'), '/confirm/'))
  await expect(page.getByText('Rappelez-moi au [téléphone retiré], j’habite 12 rue des Lilas')).toBeVisible()
})

test('a name that passes for the mayor is refused on its field, with everything typed', async ({ visit }) => {
  const page = await visit('/questions/new', { scripts: false })
  await fill(page, somebody(), 'Depuis lundi plus une goutte ne coule.', 'Madame le Maire')
  await send(page)
  await expect(page.locator('#displayName-error')).toContainText('élue')
  await expect(page.getByLabel('Le nom affiché avec la question')).toHaveValue('Madame le Maire')
  await expect(page.getByLabel('Que voulez-vous savoir ?')).toHaveValue('Depuis lundi plus une goutte ne coule.')
})

test.describe('with limits on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-pace-'))
  const origin = 'http://localhost:4391'
  const portal = startLazily({ DATA_DIR: join(folder, 'data'), PORT: '4391', RATE_LIMITS: 'on' })
  test.afterAll(async () => {
    const { child, ended } = portal()
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  })

  test('the sixth question of an hour waits for a small calculation with scripts, or goes by mail without', async ({
    browser,
  }) => {
    await portal().said('To stop')
    const email = somebody()
    for (let index = 1; index <= 5; index++) {
      const form = {
        title: 'Pourquoi la fontaine est-elle à sec ?',
        body: `Plus une goutte depuis ${index} jours.`,
        email,
      }
      const answer = await fetch(`${origin}/questions/new`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { origin },
        redirect: 'manual',
      })
      expect(answer.status).toBe(303)
    }
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${origin}/questions/new`)
    await fill(page, email, 'Toujours plus une goutte à la fontaine.')
    await send(page)
    await expect(page.getByText('Calcul terminé')).toBeVisible()
    await expect(page.getByLabel('Que voulez-vous savoir ?')).toHaveValue('Toujours plus une goutte à la fontaine.')
    await send(page)
    await expect(page).toHaveURL(/\/questions\/new\/sent/)

    const plain = await browser.newContext({ javaScriptEnabled: false })
    const quiet = await plain.newPage()
    await quiet.goto(`${origin}/questions/new`)
    await fill(quiet, email, 'Et encore plus une goutte à la fontaine.')
    await send(quiet)
    await quiet.getByRole('button', { name: /sans calcul/ }).click()
    await expect(quiet).toHaveURL(/\/questions\/new\/sent/)
    await Promise.all([context.close(), plain.close()])
  })
})

/** Started by the first test that asks for it, in the one worker that runs it. */
function startLazily(env: Record<string, string>) {
  let started: ReturnType<typeof startProcess> | undefined
  return () => {
    started ??= startProcess([], env)
    return started
  }
}
