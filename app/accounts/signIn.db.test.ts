import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { moveClock } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { paces } from '~/platform/limits/pace'
import { count } from '~/platform/limits/tally.server'
import { hashPassword } from './passwords.server'
import { whoIs } from './sessions.server'
import { signIn } from './signIn.server'

const password = 'trois chats gris au marché'
const passwordHash = await hashPassword(password)

async function somebody(more: { leftAt?: Date; roles?: string[] } = {}) {
  const email = `${randomUUID()}@demo.example`
  return db.person.create({
    data: { email, firstName: 'Bruno', lastName: 'Castelvin', roles: ['agent'], passwordHash, ...more },
  })
}

const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? ''
const from = (visitor = '192.0.2.1', cookie: string | null = null) => ({ visitor, cookie, device: '' })

test('an agent signs in and is known by the cookie', async () => {
  const person = await somebody()
  const signed = await signIn({ email: person.email, password }, from())
  expect(signed).toMatchObject({ ok: true, person: { id: person.id } })
  const known = await whoIs(signed.ok ? cookieOf(signed.cookie) : null)
  expect(known).toMatchObject({ email: person.email, name: 'Bruno Castelvin', roles: ['agent'] })
})

test('the session somebody came with ends when a new one opens', async () => {
  const person = await somebody()
  const first = await signIn({ email: person.email, password }, from())
  const brought = first.ok ? cookieOf(first.cookie) : ''
  const second = await signIn({ email: person.email, password }, from('192.0.2.1', brought))
  expect(second.ok && cookieOf(second.cookie)).not.toBe(brought)
  expect(await whoIs(brought)).toBeNull()
})

test('a wrong password, an unknown address and somebody who left get the same answer', async () => {
  const [person, gone] = [await somebody(), await somebody({ leftAt: new Date() })]
  expect(await signIn({ email: person.email, password: 'quatre chats gris' }, from())).toEqual({
    ok: false,
    reason: 'wrong',
  })
  expect(await signIn({ email: 'nobody@demo.example', password }, from())).toEqual({ ok: false, reason: 'wrong' })
  expect(await signIn({ email: gone.email, password }, from())).toEqual({ ok: false, reason: 'wrong' })
})

test('the password that stands in for a missing one opens nothing', async () => {
  expect(
    await signIn({ email: 'nobody@demo.example', password: 'no account has this password' }, from('192.0.2.9')),
  ).toEqual({
    ok: false,
    reason: 'wrong',
  })
})

test('guessing slows down after five failures, whether the account exists or not, and waiting opens it again', async () => {
  const person = await somebody()
  for (const email of [person.email, 'unknown@demo.example']) {
    for (let failed = 0; failed < 5; failed++) await signIn({ email, password: 'guess' }, from('198.51.100.7'))
    expect(await signIn({ email, password }, from('198.51.100.7'))).toEqual({
      ok: false,
      reason: 'too-fast',
      seconds: 2,
    })
  }
  await moveClock(3_000)
  expect(await signIn({ email: person.email, password }, from('198.51.100.7'))).toMatchObject({ ok: true })
})

test('an attacker elsewhere does not slow down the owner', async () => {
  const person = await somebody()
  for (let failed = 0; failed < 8; failed++)
    await signIn({ email: person.email, password: 'guess' }, from('203.0.113.5'))
  expect(await signIn({ email: person.email, password }, from('192.0.2.77'))).toMatchObject({ ok: true })
})

test('twenty guesses at the same moment are five guesses', async () => {
  const person = await somebody()
  const guesses = Array.from({ length: 20 }, () =>
    signIn({ email: person.email, password: 'guess' }, from('203.0.113.20')),
  )
  const answers = await Promise.all(guesses)
  expect(answers.filter(answer => !answer.ok && answer.reason === 'wrong')).toHaveLength(5)
})

test('signing in forgets the failures before it', async () => {
  const person = await somebody()
  for (let failed = 0; failed < 4; failed++)
    await signIn({ email: person.email, password: 'guess' }, from('192.0.2.44'))
  await signIn({ email: person.email, password }, from('192.0.2.44'))
  for (let failed = 0; failed < 4; failed++)
    await signIn({ email: person.email, password: 'guess' }, from('192.0.2.44'))
  expect(await signIn({ email: person.email, password }, from('192.0.2.44'))).toMatchObject({ ok: true })
})

test('whoever guesses from the same network holds up nobody whose browser has been here before', async () => {
  const person = await somebody()
  const first = await signIn({ email: person.email, password }, from('198.51.100.20'))
  const known = first.ok ? cookieOf(first.known ?? '') : ''
  const guess = () => signIn({ email: person.email, password: 'guess' }, from('198.51.100.20'))
  for (let failed = 0; failed < 6; failed++) await guess()
  expect(await guess()).toMatchObject({ ok: false, reason: 'too-fast' })
  const again = await signIn({ email: person.email, password }, from('198.51.100.20', known))
  expect(again).toMatchObject({ ok: true, known: null })
})

test('a browser known for one account is a stranger for another, and its own mistakes slow it down', async () => {
  const [person, other] = [await somebody(), await somebody()]
  const first = await signIn({ email: person.email, password }, from('198.51.100.21'))
  const known = first.ok ? cookieOf(first.known ?? '') : ''
  for (const email of [person.email, other.email]) {
    const guess = (visitor: string) => signIn({ email, password: 'guess' }, from(visitor, known))
    for (let failed = 0; failed < 6; failed++) await guess('198.51.100.21')
    expect(await guess('198.51.100.21')).toMatchObject({ ok: false, reason: 'too-fast' })
    const elsewhere = await guess('198.51.100.22')
    expect(elsewhere).toMatchObject({ reason: email === person.email ? 'too-fast' : 'wrong' })
  }
})

test('one password tried at account after account is slowed down too, and right ones do not count', async () => {
  const person = await somebody()
  const right = (visitor: string) => signIn({ email: person.email, password }, from(visitor))
  for (let times = 0; times < 3; times++) await right('198.51.100.23')
  await count(['door', 'address', '198.51.100.23'], paces.door.seconds, paces.door.most - 1)
  const spray = () => signIn({ email: `${randomUUID()}@demo.example`, password: 'guess' }, from('198.51.100.23'))
  expect(await spray()).toEqual({ ok: false, reason: 'wrong' })
  expect(await spray()).toMatchObject({ ok: false, reason: 'too-fast' })
  expect(await right('198.51.100.24')).toMatchObject({ ok: true })
})

test('a password is taken sign by sign, however long, and no day makes it old', async () => {
  const long = `${'le bac passe la Lise à midi, '.repeat(6)}et au soir`
  const person = await somebody()
  await db.person.update({ where: { id: person.id }, data: { passwordHash: await hashPassword(long) } })
  for (const wrong of [long.slice(0, 72), `${long} `, ` ${long}`, long.toUpperCase(), long.slice(0, -1)])
    expect((await signIn({ email: person.email, password: wrong }, from(randomUUID()))).ok, wrong).toBe(false)
  await moveClock(3 * 365 * 86_400_000)
  expect((await signIn({ email: person.email, password: long }, from(randomUUID()))).ok).toBe(true)
  await moveClock(-3 * 365 * 86_400_000)
})
