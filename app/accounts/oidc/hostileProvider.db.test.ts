import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { startHostileProvider, type Token } from '../../../e2e/support/hostileProvider'
import { client, twoProviders } from '../../../e2e/support/oidc'
import { comeBack } from './comeBack.server'
import { enter } from './enter.server'
import { leaveFor } from './leave.server'

/** ID tokens no honest provider writes: none of them brings anybody back. */

const bad = await startHostileProvider()
const { connect, close } = await twoProviders()
beforeEach(() => connect({ issuer: bad.issuer }, bad.issuer))
afterAll(() => Promise.all([bad.close(), close()]))

const seconds = () => Math.floor(Date.now() / 1000)

/** Leaves, and comes back with the token that `change` makes of an honest one. */
async function back(
  change: (honest: Token['claims']) => Partial<Token>,
  beside: Record<string, unknown> = {},
  answered: Record<string, string> = {},
  person: Record<string, unknown> = {},
) {
  const left = await leaveFor('citizens', '', 'fr')
  if (!left?.ok) throw new Error('the provider did not answer')
  const asked = new URL(left.address).searchParams
  const claims = {
    iss: bad.issuer,
    aud: client.id,
    sub: 'amina',
    email: 'amina@example.org',
    email_verified: true,
    nonce: asked.get('nonce'),
    iat: seconds(),
    exp: seconds() + 300,
  }
  bad.answersWith({ claims, ...change(claims) }, beside, person)
  const answer = new URLSearchParams({ code: 'x', state: asked.get('state') ?? '', ...answered })
  return comeBack('citizens', answer, left.cookie.split(';')[0] ?? '')
}

test('an honest token of this provider brings somebody back: what follows is refused for what it says', async () => {
  expect(await back(() => ({}))).toMatchObject({ ok: true, vouched: { email: 'amina@example.org' } })
})

const lies: Record<string, (honest: Token['claims']) => Partial<Token>> = {
  'not signed at all': () => ({ signed: 'none' }),
  'said to be signed by nobody, and signed': () => ({ header: { alg: 'none' } }),
  'signed with a key the provider never published': () => ({ signed: 'other' }),
  'signed with a key of an unknown name': () => ({ header: { kid: 'two' }, signed: 'other' }),
  'that brings its own key': () => ({ header: { jwk: { kty: 'RSA' }, jku: 'http://127.0.0.1:1/' }, signed: 'other' }),
  'of another provider': claims => ({ claims: { ...claims, iss: 'https://evil.example' } }),
  'for another portal': claims => ({ claims: { ...claims, aud: 'somebody-else' } }),
  'for two portals, handed on by the other': claims => ({
    claims: { ...claims, aud: [client.id, 'other'], azp: 'other' },
  }),
  'that is over': claims => ({ claims: { ...claims, iat: seconds() - 7200, exp: seconds() - 3600 } }),
  'that never ends': claims => ({ claims: { ...claims, exp: undefined } }),
  'of another sign-in': claims => ({ claims: { ...claims, nonce: 'another' } }),
  'of no sign-in': claims => ({ claims: { ...claims, nonce: undefined } }),
  'about nobody': claims => ({ claims: { ...claims, sub: undefined } }),
  'about an object': claims => ({ claims: { ...claims, sub: { toString: 'amina' } } }),
}

test.each(Object.keys(lies))('a token %s is not trusted', async lie => {
  expect(await back(lies[lie] ?? (() => ({})))).toEqual({ ok: false, reason: 'not-trusted', language: 'fr' })
})

test('an answer without a token, or that says it comes from elsewhere, brings nobody back', async () => {
  expect(await back(() => ({}), { id_token: undefined })).toMatchObject({ ok: false })
  expect(await back(() => ({}), { id_token: 'a.b' })).toMatchObject({ ok: false })
  expect(await back(() => ({}), {}, { iss: 'https://evil.example' })).toMatchObject({ ok: false })
  expect(await back(() => ({}), {}, { error: 'access_denied' })).toMatchObject({ ok: false, reason: 'turned-away' })
})

test('an address is somebody’s when the provider vouches for it as true, and for the same person', async () => {
  for (const email_verified of [false, 'true', 1, undefined, null])
    expect(await back(claims => ({ claims: { ...claims, email_verified } }))).toMatchObject({
      ok: true,
      vouched: { email: null },
    })
  const without = (claims: Token['claims']) => ({ claims: { ...claims, email: undefined } })
  const said = { email: 'maire@demo.example', email_verified: true }
  expect(await back(without, {}, {}, { ...said, sub: 'somebody else' })).toMatchObject({
    ok: false,
    reason: 'not-trusted',
  })
  expect(await back(without, {}, {}, { ...said, sub: 'amina' })).toMatchObject({
    ok: true,
    vouched: { email: said.email },
  })
})

test('a name that turns the line round, or holds one, is kept as somebody could have typed it', async () => {
  const came = await back(claims => ({
    claims: { ...claims, given_name: 'Ami\u202ena\r\nBcc: x', family_name: `\u200bB${'e'.repeat(500)}` },
  }))
  if (!came.ok) throw new Error(came.reason)
  expect(came.vouched.firstName).toBe('Amina Bcc: x')
  expect(came.vouched.lastName).toMatch(/^Be{100,299}$/)
  await db.person.create({ data: { email: 'amina@example.org', roles: ['agent'] } })
  expect(
    await enter('citizens', came.vouched, { browser: { cookie: null, device: '' }, isKnownAddress: async () => false }),
  ).toEqual({
    as: 'refused',
    reason: 'desk',
  })
})
