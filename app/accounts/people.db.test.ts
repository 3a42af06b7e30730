import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { changeRoles, Duties } from './changeRoles.server'
import { Invitee, invitePerson } from './invitePerson.server'
import { markAsLeft } from './markAsLeft.server'
import { renewInvitation } from './renewInvitation.server'
import { whyEnded } from './sessions/end.server'
import { openSession, whoIs } from './sessions.server'
import { getColleague } from './staff.server'

const duties = (roles: string[], seen: string[], more = {}) => Duties.parse({ roles, seen: seen.join(' '), ...more })
/** Somebody at a session that plays no part in the scene. */
const at = ({ id }: { id: string }) => ({ id, sessionKey: randomUUID() })
const address = () => `${randomUUID()}@valbrume.example`

const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? ''
async function signedIn(id: string) {
  const cookie = cookieOf(await openSession(id, { method: 'password' }))
  const person = await whoIs(cookie)
  if (!person) throw new Error('the session did not open')
  return { cookie, person }
}

function somebody(roles: string[], passwordHash: string | null = 'a hash') {
  return db.person.create({ data: { email: address(), firstName: 'Dora', lastName: 'Miravel', roles, passwordHash } })
}

// How many administrators a portal has is a fact about the whole portal: each scene begins with none.
beforeEach(async () => {
  await db.person.deleteMany()
})

test('the last administrator can neither lose the role nor leave', async () => {
  const solene = await somebody(['administrator'])
  expect(await changeRoles(solene.id, duties(['agent'], ['administrator']), at(solene))).toEqual({
    ok: false,
    reason: 'last-administrator',
  })
  expect(await markAsLeft(solene.id, solene.id)).toEqual({ ok: false, reason: 'last-administrator' })
  expect(await getColleague(solene.id)).toMatchObject({ roles: ['administrator'], state: 'active' })
})

test('somebody invited who has never come does not replace the last administrator', async () => {
  const solene = await somebody(['administrator'])
  await somebody(['administrator'], null)
  expect(await markAsLeft(solene.id, solene.id)).toEqual({ ok: false, reason: 'last-administrator' })
})

test('one of two administrators can go', async () => {
  const [solene, other] = [await somebody(['administrator']), await somebody(['administrator', 'agent'])]
  expect(await markAsLeft(solene.id, other.id)).toEqual({ ok: true })
})

test('two administrators sending each other away at once: one stays', async () => {
  const [one, other] = [await somebody(['administrator']), await somebody(['administrator'])]
  await Promise.all([markAsLeft(one.id, other.id), markAsLeft(other.id, one.id)])
  expect(await db.person.count({ where: { leftAt: null } })).toBe(1)
})

test('with other roles a colleague signs in again, and is told why', async () => {
  const [solene, dora] = [await somebody(['administrator']), await somebody(['agent'])]
  const cookie = cookieOf(await openSession(dora.id, { method: 'password' }))
  await changeRoles(dora.id, duties(['editor'], ['agent']), at(solene))
  expect(await whoIs(cookie)).toBeNull()
  expect(await whyEnded(cookie)).toBe('rights')
})

test('who changes their own roles goes on under another secret, their other sessions end', async () => {
  const solene = await somebody(['administrator'])
  const [here, elsewhere] = [await signedIn(solene.id), await signedIn(solene.id)]
  const changed = await changeRoles(solene.id, duties(['administrator', 'agent'], ['administrator']), here.person)
  expect(await whoIs(here.cookie)).toBeNull()
  expect(await whoIs(elsewhere.cookie)).toBeNull()
  const renewed = changed.ok ? cookieOf(changed.cookie ?? '') : ''
  expect(await whoIs(renewed)).toMatchObject({ sessionKey: here.person.sessionKey, roles: ['administrator', 'agent'] })
})

test('an event tells who changed which roles, before and after, in codes', async () => {
  const [solene, dora] = [await somebody(['administrator']), await somebody(['agent'])]
  await changeRoles(dora.id, duties(['editor', 'approver'], ['agent']), at(solene))
  const none = { serviceId: null, officialId: null }
  expect(await db.event.findFirst({ where: { name: 'person.changed' }, orderBy: { id: 'desc' } })).toMatchObject({
    actorId: solene.id,
    data: {
      personId: dora.id,
      before: { roles: ['agent'], ...none },
      after: { roles: ['editor', 'approver'], ...none },
    },
  })
})

test('two administrators take the role from each other at once, or one does and the other notes a departure: one stays', async () => {
  for (let times = 0; times < 5; times++) {
    await db.person.deleteMany()
    const [one, other] = [await somebody(['administrator']), await somebody(['administrator'])]
    const taken = await Promise.all([
      changeRoles(one.id, duties(['agent'], ['administrator']), at(other)),
      times % 2 ? markAsLeft(other.id, one.id) : changeRoles(other.id, duties(['agent'], ['administrator']), at(one)),
    ])
    expect(taken.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(await db.person.count({ where: { leftAt: null, roles: { has: 'administrator' } } })).toBe(1)
  }
})

test('the only administrator who enters with a provider cannot go either', async () => {
  const solene = await somebody(['administrator'], null)
  await db.identity.create({ data: { issuer: 'https://id.example', subject: solene.id, personId: solene.id } })
  expect(await markAsLeft(solene.id, solene.id)).toEqual({ ok: false, reason: 'last-administrator' })
})

test('roles changed by somebody else meanwhile are not written over', async () => {
  const [solene, dora] = [await somebody(['administrator']), await somebody(['agent'])]
  await changeRoles(dora.id, duties(['approver'], ['agent']), at(solene))
  expect(await changeRoles(dora.id, duties(['editor'], ['agent']), at(solene))).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
  })
})

test('a service contact is tied to a service', async () => {
  expect(Duties.safeParse({ roles: 'service', seen: '' }).error?.issues[0]?.path).toEqual(['service'])
  const service = await db.service.create({
    data: { slug: `voirie-${randomUUID()}`, nameFr: 'Voirie', nameEn: 'Roads' },
  })
  const [solene, fanta] = [await somebody(['administrator']), await somebody(['agent'])]
  await changeRoles(fanta.id, duties(['service'], ['agent'], { service: service.slug }), at(solene))
  expect(await getColleague(fanta.id)).toMatchObject({ roles: ['service'], serviceSlug: service.slug })
})

test('who leaves is signed out, and their open links close', async () => {
  const [solene, dora] = [await somebody(['administrator']), await somebody(['agent'])]
  const cookie = (await openSession(dora.id, { method: 'password' })).split(';')[0]
  await renewInvitation(dora.id, solene.id)
  await markAsLeft(dora.id, solene.id)
  expect(await whoIs(cookie)).toBeNull()
  expect(await db.accessLink.count({ where: { personId: dora.id, usedAt: null } })).toBe(0)
  expect(await renewInvitation(dora.id, solene.id)).toBeNull()
})

test('an invitation makes a colleague, sends one mail with the link and tells it', async () => {
  const solene = await somebody(['administrator'])
  const email = address()
  const invitee = Invitee.parse({ email, firstName: 'Hédi', lastName: 'Marvaux', roles: ['approver'], language: 'en' })
  const invited = await invitePerson(invitee, { id: solene.id, name: 'Solène Tarravel', town: 'Valbrume' })
  expect(invited).toMatchObject({ ok: true })
  const [mail] = await db.mail.findMany({ where: { recipient: email } })
  expect(mail?.subject).toBe('Valbrume: your access to the portal')
  expect(mail?.text).toMatch(/http:\/\/localhost:3999\/desk\/welcome\/[\w-]{43}/)
  const id = invited.ok ? invited.id : ''
  expect(
    await db.event.count({
      where: { name: 'person.invited', actorId: solene.id, data: { path: ['personId'], equals: id } },
    }),
  ).toBe(1)
  expect(await getColleague(id)).toMatchObject({ state: 'invited', roles: ['approver'], name: 'Hédi Marvaux' })
})

test('somebody who is here already is not invited again; somebody who left comes back without their old password', async () => {
  const [solene, dora] = [await somebody(['administrator']), await somebody(['agent'])]
  const by = { id: solene.id, name: 'Solène', town: 'Valbrume' }
  const invitee = Invitee.parse({ email: dora.email, roles: 'agent' })
  expect(await invitePerson(invitee, by)).toEqual({ ok: false, reason: 'already-here' })
  await markAsLeft(dora.id, solene.id)
  expect(await invitePerson(invitee, by)).toMatchObject({ ok: true, id: dora.id })
  expect(await db.person.findUniqueOrThrow({ where: { id: dora.id } })).toMatchObject({
    leftAt: null,
    passwordHash: null,
  })
})
