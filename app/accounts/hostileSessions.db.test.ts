import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { sessionCookie, sessionIn } from '~/platform/http/cookies.server'
import { running, startRunning } from '~/platform/running.server'
import { newSecret } from '~/platform/secrets.server'
import { renewCodes } from './factors/recoveryCodes.server'
import { takeSecond } from './factors/takeSecond.server'
import { hashPassword } from './passwords.server'
import { openSession, whoIs } from './sessions.server'
import { signIn } from './signIn.server'

/** Cookies somebody planted, and codes shown twice at one moment. */

const password = 'trois chats gris au marché'
const passwordHash = await hashPassword(password)
const somebody = () =>
  db.person.create({
    data: { email: `${randomUUID()}@demo.example`, firstName: 'Dora', roles: ['agent'], passwordHash },
  })
const pairOf = (setCookie: string) => setCookie.split(';')[0] ?? ''

test('a session planted before signing in is worth nothing afterwards, to whoever planted it', async () => {
  const [mine, theirs] = [await somebody(), await somebody()]
  const invented = `porte-voix-session=${newSecret()}`
  const attackers = pairOf(await openSession(theirs.id, { method: 'password' }))
  for (const planted of [invented, attackers]) {
    const entered = await signIn({ email: mine.email, password }, { visitor: '192.0.2.9', cookie: planted, device: '' })
    expect(entered.ok && pairOf(entered.cookie)).not.toBe(planted)
    expect(entered.ok && (await whoIs(pairOf(entered.cookie)))?.id).toBe(mine.id)
    expect(await whoIs(planted)).toBeNull()
  }
})

test('where there is TLS a sub-domain cannot plant one: its name binds it to this host alone', () => {
  const before = running()
  startRunning({ ...before, settings: { ...before.settings, secure: true } })
  const secret = newSecret()
  expect(sessionCookie(secret, 60)).toBe(`__Host-session=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure`)
  for (const tossed of [
    'porte-voix-session',
    'session',
    '__Secure-session',
    '__host-session',
    '__Host-session-x',
    ' __Host-sessio',
  ])
    expect([tossed, sessionIn(`${tossed}=${secret}`)]).toEqual([tossed, null])
  startRunning(before)
})

test('what stands in a cookie is compared as a secret, never read as anything else', async () => {
  const { id } = await somebody()
  const cookie = pairOf(await openSession(id, { method: 'password' }))
  expect((await whoIs(`a=b; ${cookie}; c=d`))?.id).toBe(id)
  const [{ id: stored }] = (await db.session.findMany({ where: { personId: id }, select: { id: true } })) as [
    { id: string },
  ]
  const secret = cookie.split('=')[1] ?? ''
  for (const wrong of [
    stored,
    secret.slice(0, -1),
    `${secret}x`,
    secret.toLowerCase(),
    `"${secret}"`,
    `${secret}%00`,
    '*',
    '__proto__',
    "' or true --",
  ])
    expect([wrong, await whoIs(`porte-voix-session=${wrong}`)]).toEqual([wrong, null])
})

test('of ten who show the same recovery code at the same moment, one enters', async () => {
  const { id } = await somebody()
  const [code = ''] = await renewCodes(id)
  const shown = await Promise.all(Array.from({ length: 10 }, (_, n) => takeSecond(id, code, `192.0.2.${n}`)))
  expect(shown.filter(({ ok }) => ok)).toHaveLength(1)
})
