import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { io } from 'socket.io-client'
import { expectAccessible } from './support/accessible'
import { runProcess, startProcess } from './support/process'
import { expect, test } from './support/test'

/** Two portals on one database, with people of their own: ending sessions would disturb every other test. */
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(join(tmpdir(), 'porte-voix-sessions-'))
const [here, there] = ['http://localhost:3985', 'http://localhost:3986']
const common = { DEMO: 'yes', RATE_LIMITS: 'off', LOG_LEVEL: 'error' }
const env = { ...common, DATA_DIR: join(folder, 'data'), PORT: '3985' }
const portals: ReturnType<typeof startProcess>[] = []
const password = 'porte-voix-demo'

test.beforeAll(async () => {
  test.setTimeout(180_000)
  portals.push(startProcess([], env))
  await portals[0]?.said('To stop')
  const DATABASE_URL = (await runProcess(['portal', 'database-url'], env)).out.trim()
  portals.push(startProcess([], { ...common, DATABASE_URL, DATA_DIR: join(folder, 'other'), PORT: '3986' }))
  await portals[1]?.said('To stop')
})

test.afterAll(async () => {
  for (const { child, ended } of portals.toReversed()) {
    child.kill('SIGTERM')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
})

async function post(path: string, cookie: string, form: Record<string, string>) {
  const body = new URLSearchParams(form)
  const answer = await fetch(here + path, {
    method: 'POST',
    body,
    headers: { origin: here, cookie },
    redirect: 'manual',
  })
  expect(answer.status, path).toBe(303)
  return answer
}

async function signIn(who: string): Promise<string> {
  const answer = await post('/desk/sign-in', '', { email: `${who}@demo.example`, password })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** A desk open at the other process: resolves when that process says that the session is over. */
async function openThere(cookie: string) {
  const extraHeaders = { Cookie: cookie, Origin: there }
  const socket = io(`${there}/desk`, { path: '/socket.io', transports: ['websocket'], extraHeaders, forceNew: true })
  const told = new Promise<number>(resolve => socket.once('revoked', () => resolve(performance.now())))
  const gone = new Promise<string>(resolve => socket.once('disconnect', resolve))
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  await socket.timeout(10_000).emitWithAck('sync', {})
  return { told, gone, close: () => socket.disconnect() }
}

test('however a session ends in one process, the desks it had open in another are told', async () => {
  test.setTimeout(120_000)
  const admin = await signIn('admin')
  const people = await (await fetch(`${here}/desk/people`, { headers: { cookie: admin } })).text()
  const idOf = (email: string) => people.split(email)[1]?.match(/change=([0-9a-f-]{36})/)?.[1] ?? ''
  const ways: Record<string, (cookie: string, elsewhere: string) => Promise<unknown>> = {
    agent: cookie => post('/desk/sign-out', cookie, {}),
    agent2: (_, elsewhere) => post('/desk/devices', elsewhere, { end: 'others' }),
    service: (_, elsewhere) =>
      post('/desk/security/password', elsewhere, { current: password, password: 'le bac passe à neuf heures' }),
    editor: () =>
      post(`/desk/people?change=${idOf('editor@')}`, admin, {
        roles: 'approver',
        seen: 'editor',
        service: '',
        official: '',
      }),
    editor2: () => post(`/desk/people?leave=${idOf('editor2@')}`, admin, { to: 'queue' }),
    official: () => runProcess(['portal', 'reset-second-factor', 'official@demo.example'], env),
  }
  const delays: number[] = []
  for (const [who, end] of Object.entries(ways)) {
    const [cookie, elsewhere] = [await signIn(who), await signIn(who)]
    const desk = await openThere(cookie)
    await end(cookie, elsewhere)
    const ended = performance.now()
    const told = await desk.told
    expect(await desk.gone, who).toBe('io server disconnect')
    delays.push(told - ended)
    desk.close()
    const page = await fetch(`${there}/desk/inbox`, { headers: { cookie }, redirect: 'manual' })
    expect([page.status, page.headers.get('location')], who).toEqual([303, '/desk/sign-in?to=%2Fdesk%2Finbox'])
  }
  // What a lost bell is made up by comes after four to eight seconds: by the bell it is well under one. The middle of
  // six, so that one pause of a busy machine decides nothing.
  expect(delays.toSorted((one, other) => one - other)[3], `${delays.map(Math.round)} ms`).toBeLessThan(1000)
})

async function pageAs(browser: Browser, cookie: string, scripts = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: here, locale: 'fr-FR', javaScriptEnabled: scripts })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: here }])
  return context.newPage()
}

test('an answer sent after the session ended waits in the page, word for word, until somebody has signed in', async ({
  browser,
}) => {
  const cookie = await signIn('agent')
  const page = await pageAs(browser, cookie, false)
  await page.goto('/desk/inbox?view=waiting')
  const question = (await page.locator('a[href^="/desk/questions/2"]').first().getAttribute('href')) ?? ''
  const path = question.split('?')[0] ?? ''
  await page.goto(`${path}/answer`)
  const words = `La piscine <rouvre> lundi.\n\nMerci de votre patience. ${randomUUID()}`
  await page.getByLabel('Votre réponse').fill(words)
  await page.getByLabel('Un renseignement').check()
  await page.getByLabel('Renseignement donné').check()
  await post('/desk/devices', await signIn('agent'), { end: 'others' })

  await page.getByRole('button', { name: 'Publier la réponse' }).click()
  await expect(page.getByRole('heading', { name: 'Rien n’est parti, rien n’est perdu' })).toBeVisible()
  await page.getByText('Relire ce que j’ai écrit').click()
  await expect(page.getByText('Merci de votre patience.')).toBeVisible()
  // Too early: the page comes back, and so do the words.
  await page.getByRole('button', { name: 'Envoyer ce que j’ai écrit' }).click()
  await expect(page.locator('input[name="body"]')).toHaveValue(words)

  const [door] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Entrer de nouveau' }).click(),
  ])
  await expect(door.getByText('Votre connexion a été fermée depuis un autre appareil')).toBeVisible()
  await door.getByLabel('Adresse e-mail').fill('agent@demo.example')
  await door.getByLabel('Mot de passe', { exact: true }).fill(password)
  await door.getByRole('button', { name: 'Se connecter' }).click()
  await expect(door.getByText('Fermez cet onglet et revenez à celui où vous écriviez.')).toBeVisible()
  await door.close()

  await page.getByRole('button', { name: 'Envoyer ce que j’ai écrit' }).click()
  await expect(page).toHaveURL(new RegExp(`${path}(\\?|$)`))
  await expect(page.getByText('Merci de votre patience.')).toBeVisible()
})

test('a session that ended by itself says so, and signing in leads back where one was', async ({ browser }) => {
  const page = await pageAs(browser, await signIn('agent'))
  await page.goto('/desk/guide')
  expect((await runProcess(['portal', 'clock', '+3h'], env)).code).toBe(0)
  await expect(async () => {
    await page.goto('/desk/guide')
    await expect(page.getByText('Votre connexion s’est terminée d’elle-même')).toBeVisible()
  }).toPass()
  await expectAccessible(page)
  await page.getByLabel('Adresse e-mail').fill('agent@demo.example')
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL(/\/desk\/guide/)
})

test('one sees where one’s account is open, and closes one, the others, or all, without scripts', async ({
  browser,
}) => {
  const [mine, other, third] = [await signIn('approver'), await signIn('approver'), await signIn('approver')]
  const page = await pageAs(browser, mine, false)
  await page.goto('/desk/security')
  await page.getByRole('link', { name: 'Voir où mon compte est ouvert' }).click()
  await expect(page.getByText('cet appareil-ci')).toHaveCount(1)
  const rows = page.locator('tbody tr')
  await expect(rows).toHaveCount(3)
  await rows.nth(1).getByRole('button').click()
  await expect(page.getByText('Cette connexion est fermée.')).toBeVisible()
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Fermer toutes les autres' }).click()
  await expect(page.getByText('Les autres connexions sont fermées.')).toBeVisible()
  await expect(page.getByText('Votre compte n’est ouvert nulle part ailleurs.')).toBeVisible()
  for (const cookie of [other, third]) {
    const answer = await fetch(`${here}/desk/devices`, { headers: { cookie }, redirect: 'manual' })
    expect(answer.status).toBe(303)
  }
  const seen = await pageAs(browser, (await page.context().cookies())[0]?.value ? mine : '')
  await seen.goto('/desk/devices')
  await expectAccessible(seen)
  await page.getByRole('button', { name: /^Fermer : / }).click()
  await expect(page).toHaveURL(/\/desk\/sign-in$/)
  expect(await page.context().cookies()).toEqual([])
})

test('nobody ends somebody else’s session', async () => {
  const [approver, agent] = [await signIn('approver'), await signIn('agent')]
  const list = await (await fetch(`${here}/desk/devices`, { headers: { cookie: agent } })).text()
  const key = /name="end" value="([0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  const answer = await post('/desk/devices', approver, { end: key })
  expect(answer.headers.get('portal-outcome')).toBe('same')
  const still = await fetch(`${here}/desk/devices`, { headers: { cookie: agent }, redirect: 'manual' })
  expect(still.status).toBe(200)
})
