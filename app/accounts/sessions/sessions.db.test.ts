import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { moveClock, now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import { askToSignIn, makeSignIn } from '../askToSignIn.server'
import { changePassword } from '../changePassword.server'
import { signInByCode, signInByLink } from '../citizenSignIn.server'
import { hashPassword } from '../passwords.server'
import { proveByPassword } from '../proveAgain.server'
import { openSession, whoIs, whoStands } from '../sessions.server'
import { signIn } from '../signIn.server'
import { closeSession, endSessions, whyEnded } from './end.server'
import { forgetSessions } from './sweep.server'

const password = 'trois chats gris au marché'
const passwordHash = await hashPassword(password)
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

const somebody = (roles = ['agent']) =>
  db.person.create({ data: { email: `${randomUUID()}@demo.example`, roles, passwordHash } })
const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? ''
const secondsOf = (setCookie: string) => Number(/Max-Age=(\d+)/.exec(setCookie)?.[1])

/** Somebody at a session of theirs. */
async function signedIn(id: string, device = '') {
  const cookie = cookieOf(await openSession(id, { method: 'password' }, { cookie: null, device }))
  const person = await whoIs(cookie)
  if (!person) throw new Error('the session did not open')
  return { cookie, person }
}

test('the desk closes after two hours without a visit; each visit puts that off, up to twelve hours', async () => {
  const { id } = await somebody()
  const opened = await openSession(id, { method: 'password' })
  expect(secondsOf(opened)).toBe(12 * 3600)
  const cookie = cookieOf(opened)
  for (const _ of [1, 2, 3, 4, 5, 6]) {
    expect(await whoIs(cookie)).not.toBeNull()
    await moveClock(1.9 * hour)
  }
  expect(await whoIs(cookie)).not.toBeNull()
  await moveClock(0.7 * hour)
  expect(await whoIs(cookie)).toBeNull()
  await moveClock(-12.1 * hour)

  const left = cookieOf(await openSession(id, { method: 'password' }))
  await moveClock(2 * hour + minute)
  expect(await whoIs(left)).toBeNull()
  expect(await whyEnded(left)).toBe('time')
  await moveClock(-2 * hour - minute)
})

test('a citizen’s account stays open for a month without a visit, and for ninety days in all', async () => {
  const { id } = await somebody(['citizen'])
  const opened = await openSession(id, { method: 'link' })
  expect(secondsOf(opened)).toBe(90 * 86_400)
  const cookie = cookieOf(opened)
  for (const _ of [1, 2, 3]) {
    await moveClock(29 * day)
    expect(await whoIs(cookie)).not.toBeNull()
  }
  await moveClock(4 * day)
  expect(await whoIs(cookie)).toBeNull()
  await moveClock(-91 * day)
})

test('a visit is written down once a minute; what a page asks by itself is none', async () => {
  const { id } = await somebody()
  const { cookie, person } = await signedIn(id)
  const seen = async () => (await db.session.findUniqueOrThrow({ where: { key: person.sessionKey } })).seenAt.getTime()
  const first = await seen()
  await moveClock(50_000)
  await whoIs(cookie)
  expect(await seen()).toBe(first)
  await moveClock(20_000)
  await whoIs(cookie, { quietly: true })
  await whoStands([person.sessionKey])
  expect(await seen()).toBe(first)
  await Promise.all([whoIs(cookie), whoIs(cookie), whoIs(cookie)])
  expect(await seen()).toBeGreaterThan(first)
  await moveClock(-70_000)
})

test('a cookie planted before signing in is never the session afterwards, whichever door is taken', async () => {
  const { id, email } = await somebody()
  const citizen = `${randomUUID()}@demo.example`
  const enterWith = {
    password: async (planted: string) => {
      const signed = await signIn({ email, password }, { visitor: randomUUID(), cookie: planted, device: '' })
      return signed.ok ? signed.cookie : ''
    },
    link: async (planted: string) => {
      const asked = await askToSignIn(citizen, 'fr', '/sign-in')
      const { secret } = await db.$transaction(tx => makeSignIn(tx, citizen, undefined))
      const opened = await signInByLink(secret, { cookie: `${planted}; ${cookieOf(asked.cookie)}`, device: '' })
      return typeof opened === 'string' ? '' : opened.cookie
    },
    code: async (planted: string) => {
      const { handle } = await askToSignIn(citizen, 'fr', '/sign-in')
      const { code } = await db.$transaction(tx => makeSignIn(tx, citizen, undefined))
      const taken = await signInByCode(handle, code, { visitor: randomUUID(), cookie: planted, device: '' })
      return taken.ok ? taken.cookie : ''
    },
  }
  for (const enter of Object.values(enterWith)) {
    // One the attacker opened themselves, and one they made up.
    const own = await signedIn((await somebody()).id)
    for (const planted of [own.cookie, `porte-voix-session=${newSecret()}`]) {
      const opened = cookieOf(await enter(planted))
      expect(await whoIs(opened)).not.toBeNull()
      expect(opened).not.toBe(planted)
      expect(await whoIs(planted)).toBeNull()
    }
  }
  expect(await db.session.count({ where: { personId: id } })).toBe(2)
})

test('proving it again gives the session another secret, and keeps its name and its end', async () => {
  const { id } = await somebody()
  const { cookie, person } = await signedIn(id)
  await moveClock(hour)
  const proved = await proveByPassword(person, password, '192.0.2.7')
  if (!proved.ok) throw new Error(proved.reason)
  expect(await whoIs(cookie)).toBeNull()
  expect(await whoIs(cookieOf(proved.cookie))).toMatchObject({
    id,
    sessionKey: person.sessionKey,
    provenAt: expect.any(Date),
  })
  expect((await whoIs(cookieOf(proved.cookie)))?.provenAt).not.toEqual(person.provenAt)
  expect(secondsOf(proved.cookie)).toBeLessThanOrEqual(11 * 3600)
  await moveClock(-hour)
})

test('a new password ends every other session, gives this one another secret and tells the others why', async () => {
  const { id } = await somebody()
  const [here, elsewhere] = [await signedIn(id), await signedIn(id)]
  const given = { current: password, password: 'quatre chiens roux à la gare' }
  const changed = await changePassword(here.person, given, { visitor: '192.0.2.8', town: 'Valbrume' })
  if (!changed.ok) throw new Error(changed.reason)
  expect(await whoIs(here.cookie)).toBeNull()
  expect(await whoIs(cookieOf(changed.cookie))).toMatchObject({ id })
  expect(await whyEnded(elsewhere.cookie)).toBe('secured')
})

test('a session that ended meanwhile is not brought back by proving it again', async () => {
  const { id } = await somebody()
  const { person } = await signedIn(id)
  await db.$transaction(tx => endSessions(tx, { personId: id }, 'elsewhere'))
  const proved = await proveByPassword(person, password, '192.0.2.9')
  expect(proved).toMatchObject({ ok: true, cookie: expect.stringContaining('Max-Age=0') })
  expect(await db.session.count({ where: { personId: id } })).toBe(0)
})

test('who signs out is told nothing; who never was here neither', async () => {
  const { cookie } = await signedIn((await somebody()).id)
  expect(await whyEnded(cookie)).toBeNull()
  expect(await closeSession(cookie)).toContain('Max-Age=0')
  expect(await whyEnded(null)).toBeNull()
  expect(await db.endedSession.count({ where: { id: fingerprint(cookie.split('=')[1] ?? '') } })).toBe(0)
})

test('the night lets go of what is over, and of nothing that stands', async () => {
  const { id } = await somebody()
  const standing = await signedIn(id)
  const [before, after] = [new Date(now().getTime() - minute), new Date(now().getTime() + minute)]
  const offer = { whose: 'staff', issuer: 'https://id.example', email: 'a@b.example' }
  const trip = { browser: '', whose: 'staff', nonce: '', verifier: '', wanted: '', language: 'fr' }
  for (const [name, expiresAt] of [
    ['old', before],
    ['new', after],
  ] as const) {
    await db.session.create({ data: { id: name, personId: id, expiresAt } })
    await db.halfSignIn.create({ data: { id: name, personId: id, expiresAt } })
    await db.signInAsk.create({ data: { id: name, email: 'a@b.example', expiresAt } })
    await db.providerTrip.create({ data: { id: name, ...trip, expiresAt } })
    await db.identityOffer.create({ data: { id: name, ...offer, subject: name, expiresAt } })
    await db.passkeyChallenge.create({ data: { id: name, purpose: 'sign-in', expiresAt } })
    const at = new Date(expiresAt.getTime() - (name === 'old' ? 100 * day : 0))
    await db.attempt.create({ data: { key: name, lastAt: at, openAt: at } })
    await db.endedSession.create({ data: { id: name, why: 'elsewhere', at } })
  }
  await forgetSessions()
  const named = { where: { id: { in: ['old', 'new'] } }, select: { id: true } }
  const left = [
    db.session.findMany(named),
    db.halfSignIn.findMany(named),
    db.signInAsk.findMany(named),
    db.providerTrip.findMany(named),
    db.identityOffer.findMany(named),
    db.passkeyChallenge.findMany(named),
    db.endedSession.findMany(named),
  ]
  for (const rows of left) expect(await rows).toEqual([{ id: 'new' }])
  expect(await db.attempt.findMany({ where: { key: { in: ['old', 'new'] } }, select: { key: true } })).toEqual([
    { key: 'new' },
  ])
  expect(await whoIs(standing.cookie)).not.toBeNull()
})
