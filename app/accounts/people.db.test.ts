import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { changeRoles, Duties } from './changeRoles.server'
import { Invitee, invitePerson } from './invitePerson.server'
import { markAsLeft } from './markAsLeft.server'
import { renewInvitation } from './renewInvitation.server'
import { openSession, whoIs } from './sessions.server'
import { getColleague } from './staff.server'

const duties = (roles: string[], seen: string[], more = {}) => Duties.parse({ roles, seen: seen.join(' '), ...more })
const address = () => `${randomUUID()}@valbrume.example`

function somebody(roles: string[], passwordHash: string | null = 'a hash') {
  return db.person.create({ data: { email: address(), firstName: 'Dora', lastName: 'Miravel', roles, passwordHash } })
}

// How many administrators a portal has is a fact about the whole portal: each scene begins with none.
beforeEach(async () => {
  await db.person.deleteMany()
})

test('the last administrator can neither lose the role nor leave', async () => {
  const solene = await somebody(['administrator'])
  expect(await changeRoles(solene.id, duties(['agent'], ['administrator']), solene.id)).toEqual({
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

test('a role taken away is gone at the next click', async () => {
  const [solene, dora] = [await somebody(['administrator']), await somebody(['agent'])]
  const cookie = (await openSession(dora.id, { method: 'password' })).split(';')[0]
  await changeRoles(dora.id, duties(['editor'], ['agent']), solene.id)
  expect((await whoIs(cookie))?.roles).toEqual(['editor'])
})

test('roles changed by somebody else meanwhile are not written over', async () => {
  const [solene, dora] = [await somebody(['administrator']), await somebody(['agent'])]
  await changeRoles(dora.id, duties(['approver'], ['agent']), solene.id)
  expect(await changeRoles(dora.id, duties(['editor'], ['agent']), solene.id)).toEqual({
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
  await changeRoles(fanta.id, duties(['service'], ['agent'], { service: service.slug }), solene.id)
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
