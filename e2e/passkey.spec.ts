import { createServer, type Server } from 'node:http'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { fill } from './support/forms'
import { type NewTown, newTown } from './support/newTown'
import { unlockedDevice } from './support/secondFactor'
import { expect, test } from './support/test'

/** An administrator's own computer opens the desk. */
test.describe.configure({ mode: 'serial' })

const administrator = { email: 'admin@valbrume.example', password: 'le bac passe à huit heures' }
let town: NewTown
let desk: Page
let device: Awaited<ReturnType<typeof unlockedDevice>>

test.beforeAll(async ({ browser }) => {
  town = await newTown(3938)
  desk = await (await browser.newContext({ baseURL: town.origin, locale: 'fr-FR' })).newPage()
  device = await unlockedDevice(desk)
})
test.afterAll(() => town.close())

const opened = /\/desk\/(inbox|settings)(#errors)?$/

/** The next answer of the device, kept from reaching the portal. */
async function answerAt(page: Page, press: () => Promise<void>): Promise<string> {
  const path = '**/desk/sign-in/passkey'
  const caught = new Promise<string>(resolve =>
    page.route(path, route => {
      resolve(new URLSearchParams(route.request().postData() ?? '').get('answer') ?? '')
      return route.abort()
    }),
  )
  await press()
  const answer = await caught
  await page.unroute(path)
  return answer
}

const send = async (answer: string, path = '/desk/sign-in/passkey') => {
  const context = await desk.context().browser()?.newContext({ baseURL: town.origin })
  const form = { answer, to: '' }
  const sent = await context?.request.post(path, { form, headers: { origin: town.origin }, maxRedirects: 0 })
  const cookies = await context?.cookies()
  await context?.close()
  return { status: sent?.status(), cookies }
}

const askAtDoor = async () => {
  await desk.goto('/desk/sign-in')
  return answerAt(desk, () => desk.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click())
}

test('a device is registered under a name, and counts as the second factor the role asks for', async () => {
  await desk.goto(await town.inviteAdministrator(administrator.email))
  await fill(desk, { Prénom: 'Solène', Nom: 'Tarravel', 'Mot de passe': administrator.password })
  await desk.getByRole('button', { name: 'Entrer' }).click()
  await desk.getByRole('link', { name: 'Enregistrer cet appareil' }).click()
  await expectAccessible(desk)
  await fill(desk, { 'Comment appeler cet appareil ?': 'Portable de la mairie' })
  await desk.getByRole('button', { name: 'Enregistrer cet appareil' }).click()
  await expect(desk.getByRole('heading', { name: 'Vos dix codes de secours' })).toBeVisible()
  await expectAccessible(desk)
  await desk.getByRole('link', { name: 'Je les ai gardés' }).click()
  await expect(desk.getByRole('rowheader', { name: 'Portable de la mairie' })).toBeVisible()
  await expectAccessible(desk)
  expect((await desk.goto('/desk/settings'))?.status()).toBe(200)
})

test('it opens the desk without a name or a password', async () => {
  await desk.getByRole('button', { name: 'Se déconnecter' }).click()
  await desk.goto('/desk/sign-in?to=/desk/people')
  await desk.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
  await expect(desk).toHaveURL(/\/desk\/people$/)
})

test('after a password it is the second factor', async () => {
  await desk.getByRole('button', { name: 'Se déconnecter' }).click()
  await fill(desk, { 'Adresse e-mail': administrator.email, 'Mot de passe': administrator.password })
  await desk.getByRole('button', { name: 'Se connecter' }).click()
  await expect(desk).toHaveURL(/\/desk\/sign-in\/second$/)
  await desk.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
  await expect(desk).toHaveURL(opened)
})

test('it shows once more who sits there, before a dangerous act', async () => {
  await desk.goto('/desk/confirm-it-is-me?to=/desk/people')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Me reconnaître avec une clé d’accès' }).click()
  await expect(desk).toHaveURL(/\/desk\/people$/)
})

test('a device that was not unlocked opens nothing, and says so kindly', async () => {
  await desk.getByRole('button', { name: 'Se déconnecter' }).click()
  await device.unlocks(false)
  await desk.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
  await expect(desk.getByText('L’appareil n’a pas répondu.')).toBeVisible()
  await device.unlocks(true)
})

test('an answer opens once: sent again, it opens nothing', async () => {
  const answer = await askAtDoor()
  const first = await send(answer)
  expect([first.status, first.cookies?.map(({ name }) => name)]).toEqual([303, ['porte-voix-session']])
  const second = await send(answer)
  expect([second.status, second.cookies]).toEqual([422, []])
})

test('an answer with another challenge, another device’s name or nonsense opens nothing', async () => {
  const answer = JSON.parse(await askAtDoor())
  const client = JSON.parse(Buffer.from(answer.response.clientDataJSON, 'base64url').toString())
  const changed = Buffer.from(JSON.stringify({ ...client, challenge: 'AAAA' })).toString('base64url')
  const forged = { ...answer, response: { ...answer.response, clientDataJSON: changed } }
  const stranger = { ...answer, id: 'c29tZWJvZHk', rawId: 'c29tZWJvZHk' }
  for (const sent of [JSON.stringify(forged), JSON.stringify(stranger), '{}', 'null', '', 'x'.repeat(200_000)])
    expect(await send(sent)).toEqual({ status: 422, cookies: [] })
})

test('what another site had the device sign opens nothing', async () => {
  const elsewhere: Server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html><title>Ailleurs</title><p>Bonjour')
  })
  // Another port is another origin, and still the same host: the browser lets it ask for the same passkey.
  await new Promise<void>(resolve => elsewhere.listen(3939, 'localhost', resolve))
  const asked = await desk.request.post('/desk/sign-in/passkey/ask', { headers: { origin: town.origin } })
  const { challenge } = await asked.json()
  await desk.goto('http://localhost:3939/')
  const answer = await desk.evaluate(async text => {
    const bytes = (words: string) =>
      Uint8Array.from(atob(words.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0))
    const words = (buffer: ArrayBuffer | null) =>
      buffer &&
      btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=+$/, '')
    const publicKey = { challenge: bytes(text), rpId: 'localhost', userVerification: 'required' as const }
    const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
    const response = credential.response as AuthenticatorAssertionResponse
    return JSON.stringify({
      id: credential.id,
      rawId: words(credential.rawId),
      type: credential.type,
      clientExtensionResults: {},
      response: {
        clientDataJSON: words(response.clientDataJSON),
        authenticatorData: words(response.authenticatorData),
        signature: words(response.signature),
        userHandle: words(response.userHandle),
      },
    })
  }, challenge)
  await new Promise(resolve => elsewhere.close(resolve))
  expect(Buffer.from(JSON.parse(answer).response.clientDataJSON, 'base64url').toString()).toContain('localhost:3939')
  expect(await send(answer)).toEqual({ status: 422, cookies: [] })
})

test('a copy of the device, whose counter has fallen back, opens nothing', async () => {
  await desk.goto('/desk/sign-in')
  const [credential] = await device.credentials()
  if (!credential) throw new Error('the device holds no passkey')
  await device.remove(credential.credentialId)
  await device.add({ ...credential, signCount: 1 })
  expect(await send(await askAtDoor())).toEqual({ status: 422, cookies: [] })
  await device.remove(credential.credentialId)
  await device.add({ ...credential, signCount: credential.signCount + 10 })
  expect((await send(await askAtDoor())).status).toBe(303)
})

test('without scripts there is no button that would do nothing, and the codes are named', async ({ browser }) => {
  const plain = await (await browser.newContext({ baseURL: town.origin, javaScriptEnabled: false })).newPage()
  await plain.goto('/desk/sign-in')
  await expect(plain.getByRole('button', { name: /clé d’accès/ })).toHaveCount(0)
  await expect(plain.locator('script:not([src])')).toHaveCount(0)
})

test('its owner removes it, and it opens nothing any more', async () => {
  await desk.goto('/desk/sign-in')
  await desk.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
  await expect(desk).toHaveURL(opened)
  await desk.goto('/desk/security')
  await desk.getByRole('link', { name: 'Retirer « Portable de la mairie »' }).click()
  await expect(desk.getByText('C’est votre dernière deuxième preuve')).toBeVisible()
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Retirer' }).click()
  await expect(desk.getByText('Votre rôle demande une deuxième preuve')).toBeVisible()
  expect(await send(await askAtDoor())).toEqual({ status: 422, cookies: [] })
})
