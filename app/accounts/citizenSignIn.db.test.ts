import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { moveClock } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { askToSignIn, makeSignIn } from './askToSignIn.server'
import { signInByCode, signInByLink, signInLinkState } from './citizenSignIn.server'
import { whoIs } from './sessions.server'

const somebody = () => `${randomUUID()}@demo.example`
const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? ''
/** A browser somewhere else each time. */
const from = () => ({ visitor: `2001:db8::${randomUUID().slice(0, 4)}`, cookie: null, device: '' })

/** Asks in a browser of its own: the handle in its address bar, the cookie it keeps. */
async function ask(email: string) {
  const { handle, cookie } = await askToSignIn(email, 'fr', '/sign-in')
  return { handle, cookie: cookieOf(cookie) }
}
const mail = (email: string) => db.$transaction(tx => makeSignIn(tx, email, undefined))

test('the link opens the account once in the browser that asked, and makes it the first time', async () => {
  const email = somebody()
  const { cookie } = await ask(email)
  const { secret } = await mail(email)
  expect(await signInLinkState(secret, cookie)).toBe('here')
  const opened = await signInByLink(secret, { cookie, device: '' })
  if (typeof opened === 'string') throw new Error(opened)
  expect(await whoIs(cookieOf(opened.cookie))).toMatchObject({ email, roles: ['citizen'] })
  expect(await signInByLink(secret, { cookie, device: '' })).toBe('dead')
})

test('in another browser, or one that asked for another address, the link opens nothing and is not used up', async () => {
  const email = somebody()
  const { cookie } = await ask(email)
  const { secret } = await mail(email)
  for (const other of [null, 'porte-voix-asked=nonsense', (await ask(somebody())).cookie])
    expect(await signInByLink(secret, { cookie: other, device: '' })).toBe('elsewhere')
  expect(await signInByLink(secret, { cookie, device: '' })).toMatchObject({ cookie: expect.any(String) })
})

test('the code opens where it was asked for, once, and closes the link of the same mail', async () => {
  const email = somebody()
  const { handle, cookie } = await ask(email)
  const { secret, code } = await mail(email)
  const opened = await signInByCode(handle, code.toLowerCase().replace('-', ' '), from())
  expect(opened.ok && (await whoIs(cookieOf(opened.cookie)))).toMatchObject({ email })
  expect(await signInByCode(handle, code, from())).toEqual({ ok: false, reason: 'over' })
  expect(await signInByLink(secret, { cookie, device: '' })).toBe('dead')
})

test('a code means nothing where another address was asked for', async () => {
  const email = somebody()
  await ask(email)
  const { code } = await mail(email)
  const { handle } = await ask(somebody())
  expect(await signInByCode(handle, code, from())).toEqual({ ok: false, reason: 'wrong' })
})

test('after fifteen minutes neither opens', async () => {
  const email = somebody()
  const { handle, cookie } = await ask(email)
  const { secret, code } = await mail(email)
  await moveClock(15 * 60_000)
  expect(await signInLinkState(secret, cookie)).toBe('dead')
  expect(await signInByCode(handle, code, from())).toEqual({ ok: false, reason: 'over' })
  await moveClock(-15 * 60_000)
})

test('guessing slows down, and ends where it is done; the owner’s own place takes the code all the same', async () => {
  const email = somebody()
  const [attacker, owner] = [await ask(email), await ask(email)]
  const { code } = await mail(email)
  const here = from()
  for (let tried = 0; tried < 5; tried++)
    expect(await signInByCode(attacker.handle, '333-333', here)).toEqual({ ok: false, reason: 'wrong' })
  expect(await signInByCode(attacker.handle, code, here)).toEqual({ ok: false, reason: 'too-fast', seconds: 2 })
  for (let tried = 0; tried < 5; tried++) await signInByCode(attacker.handle, '333-333', from())
  expect(await signInByCode(attacker.handle, code, from())).toEqual({ ok: false, reason: 'over' })
  expect(await signInByCode(owner.handle, code, from())).toMatchObject({ ok: true })
})

test('who guesses from a library holds up nobody else of it', async () => {
  const [guessed, neighbour] = [somebody(), somebody()]
  const [attacker, reader] = [await ask(guessed), await ask(neighbour)]
  const { code } = await mail(neighbour)
  const library = from()
  for (let tried = 0; tried < 6; tried++) await signInByCode(attacker.handle, '333-333', library)
  expect(await signInByCode(reader.handle, code, library)).toMatchObject({ ok: true })
})

test('twenty guesses at the same moment are ten', async () => {
  const { handle } = await ask(somebody())
  const answers = await Promise.all(Array.from({ length: 20 }, () => signInByCode(handle, '333-333', from())))
  expect(answers.filter(answer => !answer.ok && answer.reason === 'wrong')).toHaveLength(10)
})

test('a known and an unknown address leave the same behind', async () => {
  const [known, unknown] = [somebody(), somebody()]
  await db.person.create({ data: { email: known, roles: ['citizen'] } })
  const answers = [await ask(known), await ask(unknown)]
  expect(answers.map(({ handle, cookie }) => [handle.length, cookie.length])).toEqual([
    [43, answers[0]?.cookie.length],
    [43, answers[0]?.cookie.length],
  ])
  expect(await db.signInAsk.count({ where: { email: { in: [known, unknown] } } })).toBe(2)
  for (const { handle } of answers)
    expect(await signInByCode(handle, '333-333', from())).toEqual({ ok: false, reason: 'wrong' })
})

test('a mail that names staff opens nothing: the desk is entered by password', async () => {
  const email = somebody()
  await db.person.create({ data: { email, roles: ['agent'] } })
  const { cookie, handle } = await ask(email)
  const { secret } = await mail(email)
  expect(await signInByLink(secret, { cookie, device: '' })).toBe('dead')
  const { code } = await mail(email)
  expect((await signInByCode(handle, code, from())).ok).toBe(false)
  expect(await db.session.count({ where: { person: { email } } })).toBe(0)
})

test('the database holds neither handle nor code', async () => {
  const email = somebody()
  const { handle } = await ask(email)
  const { secret, code } = await mail(email)
  const kept = JSON.stringify([await db.signInAsk.findMany(), await db.accessLink.findMany()])
  for (const words of [handle, secret, code, code.replace('-', '')]) expect(kept).not.toContain(words)
})
