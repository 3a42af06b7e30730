import { randomUUID } from 'node:crypto'
import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { moveClock } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { acceptInvitation } from '../acceptInvitation.server'
import { halfOf } from '../halfSignIn.server'
import { hashPassword } from '../passwords.server'
import { renewInvitation } from '../renewInvitation.server'
import { openSession, whoIs } from '../sessions.server'
import { signIn } from '../signIn.server'
import { showSecond } from '../signInSecond.server'
import { listFactors } from './listFactors.server'
import { renewCodes } from './recoveryCodes.server'
import { removeTotp, resetSecondFactor } from './removeFactor.server'
import { takeSecond } from './takeSecond.server'
import { beginTotp, confirmTotp, takeTotp, waitingSecret } from './totp.server'
import { changeRolesWanted, rolesWanted } from './wanted.server'

const password = 'trois chats gris au marché'
const passwordHash = await hashPassword(password)

const somebody = (roles = ['agent']) =>
  db.person.create({ data: { email: `${randomUUID()}@demo.example`, firstName: 'Dora', roles, passwordHash } })

const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? ''
const sessionOf = async (personId: string) => {
  const cookie = cookieOf(await openSession(personId, { method: 'password' }))
  const person = await whoIs(cookie)
  if (!person) throw new Error('the session did not open')
  return { cookie, person }
}

/** The code a telephone shows so many half minutes from now: a later one than linked it. */
const codeOf = (secret: string, later = 1) =>
  new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: Date.now() + later * 30_000 })

async function withTelephone(roles?: string[]) {
  const { id, email } = await somebody(roles)
  const { cookie, person } = await sessionOf(id)
  await beginTotp(id)
  const secret = (await waitingSecret(id)) ?? ''
  const confirmed = await confirmTotp(person, codeOf(secret, 0))
  if (!confirmed.ok || !confirmed.codes) throw new Error('the telephone was not linked')
  return { id, email, cookie: cookieOf(confirmed.cookie), before: cookie, person, secret, codes: confirmed.codes }
}

const from = { visitor: '192.0.2.1', cookie: null, device: '' }

test('a telephone counts from its first code on, not before', async () => {
  const { id, email } = await somebody()
  const { person } = await sessionOf(id)
  await beginTotp(id)
  expect((await listFactors(id)).totp).toBeNull()
  expect(await signIn({ email, password }, from)).toMatchObject({ ok: true, whole: true })
  expect(await confirmTotp(person, '000000')).toEqual({ ok: false, reason: 'wrong' })
  expect(await confirmTotp(person, codeOf((await waitingSecret(id)) ?? ''))).toMatchObject({ ok: true })
  expect((await listFactors(id)).totp).toBeInstanceOf(Date)
  expect(await waitingSecret(id)).toBeNull()
})

test('beginning again makes another secret, and none where a telephone counts already', async () => {
  const { id } = await somebody()
  await beginTotp(id)
  const first = await waitingSecret(id)
  await beginTotp(id)
  expect(await waitingSecret(id)).not.toBe(first)
  const linked = await withTelephone()
  await beginTotp(linked.id)
  expect(await takeTotp(linked.id, codeOf(linked.secret))).toBe(true)
})

test('the database holds no secret a telephone could use', async () => {
  const { id, secret, codes } = await withTelephone()
  const rows = JSON.stringify([await db.totp.findMany({ where: { personId: id } }), await db.recoveryCode.findMany()])
  expect(rows).not.toContain(secret)
  for (const code of codes) expect(rows).not.toContain(code)
})

test('a code is taken once, nor is one from before it', async () => {
  const { id, secret } = await withTelephone()
  const [now, next] = [codeOf(secret, 0), codeOf(secret)]
  expect(await takeTotp(id, next)).toBe(true)
  expect(await takeTotp(id, next)).toBe(false)
  expect(await takeTotp(id, now)).toBe(false)
})

test('of ten who show the same code at the same moment, one enters', async () => {
  const { id, secret } = await withTelephone()
  const code = codeOf(secret)
  const taken = await Promise.all(Array.from({ length: 10 }, () => takeTotp(id, code)))
  expect(taken.filter(Boolean)).toHaveLength(1)
})

test('the code that linked the telephone opens nothing any more', async () => {
  const { id, secret } = await withTelephone()
  expect(await takeTotp(id, codeOf(secret, 0))).toBe(false)
})

test('the right password is half a sign-in: no session until the second factor', async () => {
  const { email, secret } = await withTelephone()
  const signed = await signIn({ email, password }, from)
  expect(signed).toMatchObject({ ok: true, whole: false })
  const half = signed.ok ? cookieOf(signed.cookie) : ''
  expect(await whoIs(half)).toBeNull()
  expect(await whoIs(half.replace(/^[^=]*/, 'porte-voix-session'))).toBeNull()
  const waiting = await halfOf(half)
  expect(waiting?.email).toBe(email)
  const shown = waiting && (await showSecond(waiting, codeOf(secret), from))
  expect(await whoIs(shown?.ok ? cookieOf(shown.cookie) : null)).toMatchObject({ email, second: true })
  expect(await halfOf(half)).toBeNull()
})

test('a new password by a link replaces no second factor: it is half a sign-in too', async () => {
  const { id } = await withTelephone()
  const link = await renewInvitation(id, id)
  const named = {
    firstName: 'Dora',
    lastName: 'Vaneau',
    language: 'fr',
    password: 'un autre matin sans brume',
  } as const
  const accepted = await acceptInvitation(link?.split('/').at(-1) ?? '', named, {
    browser: { cookie: null, device: '' },
    town: 'Valbrume',
  })
  expect(accepted).toMatchObject({ ok: true, whole: false })
  expect(await whoIs(accepted.ok ? cookieOf(accepted.cookie) : null)).toBeNull()
})

test('after five minutes the half is nothing', async () => {
  const { email } = await withTelephone()
  const signed = await signIn({ email, password }, from)
  await moveClock(301_000)
  expect(await halfOf(signed.ok ? cookieOf(signed.cookie) : null)).toBeNull()
})

test('a recovery code opens once, and a new sheet closes the old one', async () => {
  const { id, codes } = await withTelephone()
  const [one, two] = codes as [string, string]
  expect(codes).toHaveLength(10)
  expect(await takeSecond(id, one.toLowerCase(), '192.0.2.2')).toEqual({ ok: true })
  expect(await takeSecond(id, one, '192.0.2.2')).toEqual({ ok: false, reason: 'wrong' })
  expect((await listFactors(id)).codesLeft).toBe(9)
  const sheet = await renewCodes(id)
  expect(await takeSecond(id, two, '192.0.2.2')).toEqual({ ok: false, reason: 'wrong' })
  expect(await takeSecond(id, sheet[0] ?? '', '192.0.2.2')).toEqual({ ok: true })
})

test('a code of somebody else’s sheet opens nothing', async () => {
  const [mine, theirs] = [await withTelephone(), await withTelephone()]
  expect(await takeSecond(mine.id, theirs.codes[0] ?? '', '192.0.2.3')).toEqual({ ok: false, reason: 'wrong' })
})

test('guessing slows down where it is done, and its owner hears of it after ten', async () => {
  const { id, secret } = await withTelephone()
  for (let tried = 0; tried < 5; tried++) await takeSecond(id, '000000', '203.0.113.1')
  expect(await takeSecond(id, codeOf(secret), '203.0.113.1')).toEqual({ ok: false, reason: 'too-fast', seconds: 2 })
  const told = () =>
    db.event.count({
      where: {
        name: 'person.secured',
        data: { path: ['personId'], equals: id },
        AND: { data: { path: ['what'], equals: 'guessed-at' } },
      },
    })
  expect(await told()).toBe(0)
  for (let tried = 0; tried < 5; tried++) await takeSecond(id, '000000', '203.0.113.2')
  expect(await told()).toBe(1)
  expect(await takeSecond(id, codeOf(secret), '192.0.2.4')).toEqual({ ok: true })
})

test('after sixty tries an hour codes are not believed from anywhere; the sheet still opens', async () => {
  const { id, secret, codes } = await withTelephone()
  for (let tried = 0; tried < 60; tried++) await takeSecond(id, '000000', `203.0.113.${tried}`)
  expect(await takeSecond(id, codeOf(secret), '192.0.2.5')).toEqual({ ok: false, reason: 'wrong' })
  expect(await takeSecond(id, codes[0] ?? '', '192.0.2.6')).toEqual({ ok: true })
})

test('a new factor ends the other sessions and is shown by the one that set it up', async () => {
  const { id, email } = await somebody()
  const [here, elsewhere] = [await sessionOf(id), await sessionOf(id)]
  await beginTotp(id)
  const confirmed = await confirmTotp(here.person, codeOf((await waitingSecret(id)) ?? ''))
  expect(confirmed).toMatchObject({ ok: true })
  const renewed = confirmed.ok ? cookieOf(confirmed.cookie) : ''
  expect(await whoIs(renewed)).toMatchObject({ email, second: true })
  expect(await whoIs(here.cookie)).toBeNull()
  expect(await whoIs(elsewhere.cookie)).toBeNull()
})

test('with the last factor the sheet goes, and the password is enough again', async () => {
  const { id, email, cookie } = await withTelephone()
  expect(await removeTotp(id)).toBe(true)
  expect(await removeTotp(id)).toBe(false)
  expect(await listFactors(id)).toEqual({ totp: null, passkeys: [], codesLeft: 0 })
  expect(await whoIs(cookie)).toMatchObject({ second: false })
  expect(await signIn({ email, password }, from)).toMatchObject({ whole: true })
})

test('an operator sets everything back: sessions end, the password stays', async () => {
  const { id, email, cookie } = await withTelephone()
  await resetSecondFactor(id)
  expect(await whoIs(cookie)).toBeNull()
  expect(await signIn({ email, password }, from)).toMatchObject({ ok: true, whole: true })
})

test('who must have a second factor lacks one until it is shown, and nobody else does', async () => {
  expect(await rolesWanted()).toEqual({ roles: [], version: 0 })
  const [admin, agent] = [await somebody(['administrator']), await somebody(['agent'])]
  const { cookie } = await sessionOf(admin.id)
  expect(await whoIs(cookie)).toMatchObject({ lacks: null })
  expect(await changeRolesWanted(['administrator'], 0, null)).toBe(true)
  expect(await changeRolesWanted([], 0, null)).toBe(false)
  expect(await whoIs(cookie)).toMatchObject({ lacks: 'factor' })
  expect((await sessionOf(agent.id)).person.lacks).toBeNull()
  const linked = await withTelephone(['administrator'])
  expect(await whoIs(linked.cookie)).toMatchObject({ lacks: null })
  expect((await sessionOf(linked.id)).person.lacks).toBe('second')
})
