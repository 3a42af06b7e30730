import { afterAll, beforeEach, expect, test } from 'vitest'
import { moveClock } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { running, startRunning } from '~/platform/running.server'
import { account, accounts, client, origin, signIn, trip, twoProviders } from '../../../e2e/support/oidc'
import { startProvider } from '../../../e2e/support/provider'
import { whoIs } from '../sessions.server'
import { comeBack } from './comeBack.server'
import { leaveFor } from './leave.server'
import { providerButton, reach } from './provider.server'

const { other, connect, close } = await twoProviders()
beforeEach(() => connect())
afterAll(close)

test('what leaves for the provider asks for a code with PKCE, state and nonce, and keeps the secrets of it here', async () => {
  connect({ levels: ['one'], strong: ['two'], responseMode: 'form_post' })
  const left = await leaveFor('citizens', '', 'fr')
  if (!left?.ok) throw new Error('the provider did not answer')
  const asked = new URL(left.address).searchParams
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: `${origin}/sign-in/callback`,
    acr_values: 'two one',
    response_mode: 'form_post',
  })
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
  expect(left.cookie).toMatch(/; HttpOnly; SameSite=None; Secure; Max-Age=600$/)
  const kept = JSON.stringify(await db.providerTrip.findMany({ orderBy: { expiresAt: 'desc' }, take: 1 }))
  expect(kept).not.toContain(asked.get('state'))
  expect(left.address).not.toContain(JSON.parse(kept)[0].verifier)
})

test('an answer is taken once, by the browser that left, at the door it left from, within ten minutes', async () => {
  const { name } = await account()
  const first = await trip('citizens', name)
  const expired = { ok: false, reason: 'expired' }
  expect(await comeBack('citizens', first.answer, null)).toMatchObject(expired)
  expect(await comeBack('citizens', first.answer, 'porte-voix-sign-in=another')).toMatchObject(expired)
  expect(await comeBack('staff', first.answer, first.cookie)).toMatchObject(expired)
  expect(await comeBack('citizens', first.answer, first.cookie)).toMatchObject({ ok: true })
  expect(await comeBack('citizens', first.answer, first.cookie)).toMatchObject(expired)

  const slow = await trip('citizens', name)
  await moveClock(11 * 60_000)
  expect(await comeBack('citizens', slow.answer, slow.cookie)).toMatchObject(expired)
  await moveClock(-11 * 60_000)

  const forged = await trip('citizens', name)
  const states = new URLSearchParams(forged.answer)
  states.set('state', 'A'.repeat(43))
  expect(await comeBack('citizens', states, forged.cookie)).toMatchObject(expired)
})

test('two answers at the same moment are one', async () => {
  const { name } = await account()
  const { answer, cookie } = await trip('citizens', name)
  const both = await Promise.all([comeBack('citizens', answer, cookie), comeBack('citizens', answer, cookie)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('an ID token for another nonce, and a code that another verifier asked for, are not trusted', async () => {
  const { name } = await account()
  const nonce = await trip('citizens', name, address => address.searchParams.set('nonce', 'chosen-by-somebody-else'))
  const untrusted = { ok: false, reason: 'not-trusted' }
  expect(await comeBack('citizens', nonce.answer, nonce.cookie)).toMatchObject(untrusted)
  const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
  const pkce = await trip('citizens', name, address => address.searchParams.set('code_challenge', challenge))
  expect(await comeBack('citizens', pkce.answer, pkce.cookie)).toMatchObject(untrusted)
})

test('a code brought from another visit opens nothing', async () => {
  const [victim, attacker] = [await account(), await account()]
  const [mine, theirs] = [await trip('citizens', victim.name), await trip('citizens', attacker.name)]
  const injected = new URLSearchParams(theirs.answer)
  injected.set('code', mine.answer.get('code') ?? '')
  expect(await comeBack('citizens', injected, theirs.cookie)).toMatchObject({ ok: false, reason: 'not-trusted' })
})

test('the answer of another provider is not taken for the one somebody left for, whether it says so or not', async () => {
  const { name } = await account()
  const elsewhere = (address: URL) => {
    address.host = new URL(other.issuer).host
  }
  const mixed = await trip('staff', name, elsewhere)
  expect(mixed.answer.get('iss')).toBe(other.issuer)
  expect(await comeBack('staff', mixed.answer, mixed.cookie)).toMatchObject({ ok: false, reason: 'not-trusted' })

  const silent = await trip('staff', name, elsewhere)
  silent.answer.delete('iss')
  expect(await comeBack('staff', silent.answer, silent.cookie)).toMatchObject({ ok: false, reason: 'not-trusted' })
})

test('without the level asked for nobody comes back; the level of two factors is kept with the session', async () => {
  connect({ levels: ['one'], strong: ['two'] })
  const [none, one, two] = [await account(), await account({ acr: 'one' }), await account({ acr: 'two' })]
  expect(await signIn('citizens', none.name)).toMatchObject({ as: 'not-back', reason: 'too-weak' })
  const second = async (name: string) => {
    const entered = await signIn('citizens', name)
    return entered.as === 'in' ? (await whoIs(entered.cookie.split(';')[0]))?.second : entered
  }
  expect(await second(one.name)).toBe(false)
  expect(await second(two.name)).toBe(true)

  // A level that is only wished for keeps nobody out.
  connect({ strong: ['two'] })
  expect(await second(none.name)).toBe(false)
})

test('who says no at the provider comes back with nothing', async () => {
  const { answer, cookie } = await trip('citizens', 'nobody')
  expect(answer.get('error')).toBe('access_denied')
  expect(await comeBack('citizens', answer, cookie)).toMatchObject({ ok: false, reason: 'turned-away', language: 'fr' })
})

test('an ID token signed with the shared secret is not trusted: anybody who holds it could have written it', async () => {
  const shared = await startProvider(accounts, [{ ...client, signed: 'HS256' }])
  connect({}, shared.issuer)
  const { name } = await account()
  const { answer, cookie } = await trip('citizens', name)
  expect(await comeBack('citizens', answer, cookie)).toMatchObject({ ok: false, reason: 'not-trusted' })
  await shared.close()
})

test('a provider that reads the client’s secret in the body alone is told it there', async () => {
  const bodily = await startProvider(accounts, [client], { proofs: ['client_secret_post'] })
  connect({}, bodily.issuer)
  const { name } = await account()
  expect(await signIn('citizens', name)).toMatchObject({ as: 'in' })
  await bodily.close()
})

test('a provider that does not answer closes its button alone, and is asked again later', async () => {
  const shaky = await startProvider(accounts, [client])
  const { name } = await account()
  connect({ issuer: shaky.issuer }, shaky.issuer)
  const open = await trip('citizens', name)
  await shaky.close()
  expect(await comeBack('citizens', open.answer, open.cookie)).toMatchObject({ ok: false, reason: 'unavailable' })

  const port = Number(new URL(shaky.issuer).port)
  connect({ issuer: shaky.issuer, clientId: 'elsewhere' }, shaky.issuer)
  expect(await providerButton('staff')).toEqual({ label: 'Town identity', open: false })
  expect(await leaveFor('staff', '', 'fr')).toEqual({ ok: false, label: 'Town identity' })

  const again = await startProvider(accounts, [{ ...client, id: 'elsewhere' }], { port })
  expect(await reach('staff')).toBeNull()
  await moveClock(11_000)
  expect(await providerButton('staff')).toEqual({ label: 'Town identity', open: true })
  await moveClock(-11_000)
  await again.close()
})

test('without a provider there is no button, no way out and no way back', async () => {
  startRunning({ ...running(), settings: { ...running().settings, oidc: { staff: null, citizens: null } } })
  expect(await providerButton('staff')).toBeNull()
  expect(await leaveFor('staff', '', 'fr')).toBeNull()
  expect(await comeBack('staff', new URLSearchParams({ code: 'x', state: 'y' }), 'porte-voix-sign-in=z')).toMatchObject(
    {
      ok: false,
      reason: 'expired',
    },
  )
})
