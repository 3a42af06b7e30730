import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { openSession, whoIs } from '../sessions.server'
import { listIdentities, unlinkIdentity } from './identities.server'

/** Somebody with so many identities, signed in by one of them. */
async function linked(count: number, roles: string[], passwordHash: string | null = null) {
  const { id } = await db.person.create({ data: { email: `${randomUUID()}@demo.example`, roles, passwordHash } })
  for (let index = 0; index < count; index++)
    await db.identity.create({ data: { issuer: `https://id${index}.example`, subject: id, personId: id } })
  const cookie = (await openSession(id, { method: 'oidc' })).split(';')[0] ?? ''
  const person = await whoIs(cookie)
  if (!person) throw new Error('the session did not open')
  const keys = (await listIdentities(id)).map(({ key }) => key)
  return { id, cookie, person, keys }
}

test('an identity goes, its owner stays in under another secret and is told', async () => {
  const { id, cookie, person, keys } = await linked(1, ['agent'], 'a hash')
  expect(await listIdentities(id)).toMatchObject([{ label: 'id0.example', removable: true }])
  const unlinked = await unlinkIdentity(person, keys[0] ?? '')
  expect(await listIdentities(id)).toEqual([])
  expect(await whoIs(cookie)).toBeNull()
  expect(await whoIs(unlinked.ok ? unlinked.cookie.split(';')[0] : '')).toMatchObject({ id })
  expect(await db.event.findFirst({ where: { name: 'person.secured', actorId: id } })).toMatchObject({
    data: { personId: id, what: 'identity-removed' },
  })
})

test('the last way in stays: of a colleague without a password, not of a citizen, whose mailbox opens', async () => {
  const colleague = await linked(1, ['agent'])
  expect(await listIdentities(colleague.id)).toMatchObject([{ removable: false }])
  expect(await unlinkIdentity(colleague.person, colleague.keys[0] ?? '')).toEqual({ ok: false, reason: 'last' })
  const citizen = await linked(1, ['citizen'])
  expect(await unlinkIdentity(citizen.person, citizen.keys[0] ?? '')).toMatchObject({ ok: true })
})

test('two removals at the same moment leave one', async () => {
  const { id, person, keys } = await linked(2, ['agent'])
  const both = await Promise.all(keys.map(key => unlinkIdentity(person, key)))
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(await db.identity.count({ where: { personId: id } })).toBe(1)
})

test('nobody removes somebody else’s', async () => {
  const [mine, theirs] = [await linked(1, ['citizen']), await linked(1, ['citizen'])]
  expect(await unlinkIdentity(mine.person, theirs.keys[0] ?? '')).toEqual({ ok: false, reason: 'unknown' })
})
