import { afterAll, beforeEach, expect, test } from 'vitest'
import { moveClock } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { account, colleague, confirm, origin, signIn, trip, twoProviders } from '../../../e2e/support/oidc'
import { whoIs } from '../sessions.server'
import { comeBack } from './comeBack.server'
import { findOffer, linkIdentity, offerIdentity } from './link.server'
import { signOutThere } from './signOut.server'

const { town, other, connect, close } = await twoProviders()
beforeEach(() => connect())
afterAll(close)

test('somebody invited comes in with a provider once their mailbox has confirmed it, and from then on at once', async () => {
  const { name, email } = await account({ given_name: 'Nadia', family_name: 'Lafargue' })
  const person = await colleague(email)
  expect(await signIn('staff', name)).toMatchObject({ as: 'confirm', email })
  expect(await db.session.count({ where: { personId: person.id } })).toBe(0)

  const { secret, linked } = await confirm('staff', name)
  expect(linked).toMatchObject({ whose: 'staff', email, label: 'Town identity' })
  expect(await linkIdentity(secret)).toBeNull()
  expect(await db.session.count({ where: { personId: person.id } })).toBe(0)
  expect(await db.event.count({ where: { name: 'identity.linked', actorId: person.id } })).toBe(1)

  const entered = await signIn('staff', name)
  if (entered.as !== 'in') throw new Error(entered.as)
  const known = await whoIs(entered.cookie.split(';')[0])
  expect(known).toMatchObject({ id: person.id, name: 'Nadia Lafargue', second: false })
  expect(await db.session.findFirst({ where: { personId: person.id } })).toMatchObject({ method: 'oidc' })
})

test('a citizen whose address opens nothing yet gets an account; one whose address does is asked by mail first', async () => {
  const [fresh, asker] = [await account({ given_name: 'Amina' }), await account()]
  expect(await signIn('citizens', fresh.name)).toMatchObject({ as: 'in', person: { email: fresh.email } })
  expect(await db.person.findUnique({ where: { email: fresh.email } })).toMatchObject({
    roles: ['citizen'],
    firstName: '',
  })
  expect(await signIn('citizens', fresh.name)).toMatchObject({ as: 'in' })

  expect(await signIn('citizens', asker.name, true)).toMatchObject({ as: 'confirm', email: asker.email })
  expect(await db.person.count({ where: { email: asker.email } })).toBe(0)
  expect((await confirm('citizens', asker.name)).linked).toMatchObject({ whose: 'citizens' })
  expect(await signIn('citizens', asker.name, true)).toMatchObject({ as: 'in', person: { email: asker.email } })
})

test('an address the provider does not vouch for opens and links nothing, a word for true included', async () => {
  for (const email_verified of [false, undefined, 'true' as unknown as boolean]) {
    const { name, email } = await account({ email_verified })
    const person = await colleague(email)
    expect(await signIn('staff', name)).toMatchObject({ as: 'refused', reason: 'unverified' })
    expect(await db.identity.count({ where: { personId: person.id } })).toBe(0)
  }
  const { name, email } = await account({ email_verified: false })
  expect(await signIn('citizens', name)).toMatchObject({ as: 'refused', reason: 'unverified' })
  expect(await db.person.count({ where: { email } })).toBe(0)
})

test('the desk opens for invited people alone, and staff have one door', async () => {
  const [stranger, citizen, agent] = [await account(), await account(), await account()]
  await colleague(citizen.email, { roles: ['citizen'] })
  await colleague(agent.email)
  expect(await signIn('staff', stranger.name)).toMatchObject({ as: 'refused', reason: 'unknown' })
  expect(await db.person.count({ where: { email: stranger.email } })).toBe(0)
  expect(await signIn('staff', citizen.name)).toMatchObject({ as: 'refused', reason: 'unknown' })
  expect(await signIn('citizens', agent.name)).toMatchObject({ as: 'refused', reason: 'desk' })
})

test('who left does not come in, neither linked, nor by a link of before', async () => {
  const { name, email } = await account()
  const person = await colleague(email)
  await confirm('staff', name)
  expect(await signIn('staff', name)).toMatchObject({ as: 'in' })
  await db.person.update({ where: { id: person.id }, data: { leftAt: new Date() } })
  expect(await signIn('staff', name)).toMatchObject({ as: 'refused', reason: 'unknown' })

  const late = await account()
  const colleagueWhoLeaves = await colleague(late.email)
  const { answer, cookie } = await trip('staff', late.name)
  const back = await comeBack('staff', answer, cookie)
  if (!back.ok) throw new Error(back.reason)
  const secret = await db.$transaction(tx => offerIdentity(tx, 'staff', back.vouched))
  await db.person.update({ where: { id: colleagueWhoLeaves.id }, data: { leftAt: new Date() } })
  expect(await linkIdentity(secret)).toBeNull()
  expect(await db.identity.count({ where: { personId: colleagueWhoLeaves.id } })).toBe(0)
})

test('a citizen who joined the team does not reach the desk by the citizens’ door', async () => {
  const { name, email } = await account()
  expect(await signIn('citizens', name)).toMatchObject({ as: 'in' })
  await db.person.update({ where: { email }, data: { roles: ['agent'] } })
  expect(await signIn('citizens', name)).toMatchObject({ as: 'refused', reason: 'desk' })
})

test('the mail’s link works for an hour', async () => {
  const { name, email } = await account()
  await colleague(email)
  const { answer, cookie } = await trip('staff', name)
  const back = await comeBack('staff', answer, cookie)
  if (!back.ok) throw new Error(back.reason)
  const secret = await db.$transaction(tx => offerIdentity(tx, 'staff', back.vouched))
  await moveClock(61 * 60_000)
  expect(await findOffer(secret)).toBeNull()
  expect(await linkIdentity(secret)).toBeNull()
  await moveClock(-61 * 60_000)
})

test('two providers may give the same subject: each is somebody else', async () => {
  connect({}, other.issuer)
  const { name, email } = await account()
  expect(await signIn('citizens', name)).toMatchObject({ as: 'in' })
  connect()
  expect(await signIn('citizens', name)).toMatchObject({ as: 'confirm', email })
})

test('signing out leads to the provider with the token it gave, and to no other provider', async () => {
  const { name, email } = await account()
  await colleague(email)
  await confirm('staff', name)
  const entered = await signIn('staff', name)
  if (entered.as !== 'in') throw new Error(entered.as)
  const cookie = entered.cookie.split(';')[0] ?? ''
  const there = await signOutThere(cookie, '/desk/sign-in')
  const address = new URL(there?.address ?? '')
  expect(address.origin).toBe(town.issuer)
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    id_token_hint: entered.vouched.idToken,
    post_logout_redirect_uri: `${origin}/desk/sign-in`,
  })
  expect(await signOutThere('porte-voix-session=other', '/desk/sign-in')).toBeNull()
  connect({ issuer: other.issuer })
  expect(await signOutThere(cookie, '/desk/sign-in')).toBeNull()
})
