import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { moveClock } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { acceptInvitation } from './acceptInvitation.server'
import { findInvitation } from './invitation.server'
import { inviteAdministrator } from './inviteAdministrator.server'
import { whoIs } from './sessions.server'
import { signIn } from './signIn.server'

const password = 'la brume du matin monte'
const solene = { firstName: 'Solène', lastName: 'Tarravel', language: 'fr' as const, password }
const browser = { cookie: null, device: '' }
const context = { browser, town: 'Valbrume' }
const secretIn = (url: string) => url.slice(url.lastIndexOf('/') + 1)
const address = () => `${randomUUID()}@valbrume.example`

test('the first administrator gets a link, chooses a password and is in', async () => {
  const email = address()
  const url = await inviteAdministrator(` ${email.toUpperCase()} `)
  expect(url).toMatch(/^http:\/\/localhost:3999\/desk\/welcome\/[\w-]{43}$/)
  expect(await findInvitation(secretIn(url))).toMatchObject({ state: 'open', person: { email } })

  const accepted = await acceptInvitation(secretIn(url), solene, context)
  const known = await whoIs(accepted.ok ? accepted.cookie.split(';')[0] : null)
  expect(known).toMatchObject({ email, name: 'Solène Tarravel', roles: ['administrator', 'agent'] })
  expect(await signIn({ email, password }, { visitor: '', ...browser })).toMatchObject({ ok: true })
})

test('inviting and accepting are both told', async () => {
  const email = address()
  await acceptInvitation(secretIn(await inviteAdministrator(email)), solene, context)
  const person = await db.person.findUniqueOrThrow({ where: { email } })
  const events = await db.event.findMany({
    where: { data: { path: ['personId'], equals: person.id } },
    orderBy: { at: 'asc' },
  })
  expect(events.map(({ name, actorId }) => [name, actorId])).toEqual([
    ['person.invited', null],
    ['person.welcomed', person.id],
  ])
})

test('looking at a link uses nothing up; using it closes it', async () => {
  const secret = secretIn(await inviteAdministrator(address()))
  await findInvitation(secret)
  await findInvitation(secret)
  expect(await acceptInvitation(secret, solene, context)).toMatchObject({ ok: true })
  expect(await findInvitation(secret)).toEqual({ state: 'used' })
  expect(await acceptInvitation(secret, solene, context)).toEqual({ ok: false, reason: 'closed' })
})

test('two people pressing the same link at once: one is in', async () => {
  const secret = secretIn(await inviteAdministrator(address()))
  const both = await Promise.all([acceptInvitation(secret, solene, context), acceptInvitation(secret, solene, context)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a newer link closes the older one', async () => {
  const email = address()
  const [older, newer] = [secretIn(await inviteAdministrator(email)), secretIn(await inviteAdministrator(email))]
  expect(await findInvitation(older)).toEqual({ state: 'used' })
  expect(await findInvitation(newer)).toMatchObject({ state: 'open' })
})

test('a weak password leaves the link open', async () => {
  const secret = secretIn(await inviteAdministrator(address()))
  const refused = await acceptInvitation(secret, { ...solene, password: 'Valbrume-2026' }, context)
  expect(refused).toEqual({ ok: false, reason: 'password', problem: 'personal' })
  expect(await findInvitation(secret)).toMatchObject({ state: 'open' })
})

test('choosing a new password ends the sessions opened with the old one', async () => {
  const email = address()
  const first = await acceptInvitation(secretIn(await inviteAdministrator(email)), solene, context)
  await acceptInvitation(
    secretIn(await inviteAdministrator(email)),
    { ...solene, password: 'un autre matin sans brume' },
    context,
  )
  expect(await whoIs(first.ok ? first.cookie.split(';')[0] : null)).toBeNull()
})

test('whoever had a password is told when a link replaced it; whoever chooses the first one is not', async () => {
  const email = address()
  const told = async () => {
    const { id } = await db.person.findUniqueOrThrow({ where: { email } })
    return db.event.count({ where: { name: 'person.secured', actorId: id } })
  }
  await acceptInvitation(secretIn(await inviteAdministrator(email)), solene, context)
  expect(await told()).toBe(0)
  await acceptInvitation(
    secretIn(await inviteAdministrator(email)),
    { ...solene, password: 'un autre matin sans brume' },
    context,
  )
  expect(await told()).toBe(1)
})

test('a link nobody made opens nothing, nor does a link for something else', async () => {
  expect(await findInvitation('x'.repeat(43))).toEqual({ state: 'unknown' })
})

test('the link closes after seven days', async () => {
  const secret = secretIn(await inviteAdministrator(address()))
  await moveClock(8 * 86_400_000)
  expect(await findInvitation(secret)).toEqual({ state: 'expired' })
  expect(await acceptInvitation(secret, solene, context)).toEqual({ ok: false, reason: 'closed' })
})

test('what is no address is refused', () => {
  expect(() => inviteAdministrator('mairie')).toThrow()
})
