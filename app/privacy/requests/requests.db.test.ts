import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { askedQuestion, staff } from '../../../e2e/support/desk'
import { closeRequest } from './closeRequest.server'
import { eraseFor } from './eraseFor.server'
import { exportFor } from './exportFor.server'
import { extendRequest } from './extendRequest.server'
import { recordRequest } from './recordRequest.server'
import { requestShape } from './request'
import { getRequest, listRequests } from './requests.server'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

async function asked(more: Record<string, string> = {}) {
  const admin = await staff('Hugo', 'Le Goff', ['administrator'])
  const typed = { right: 'access', channel: 'post', receivedOn: daysAgo(2), identity: 'paper', reference: 'C-17' }
  const draft = requestShape(daysAgo(0)).parse({ id: randomUUID(), ...typed, note: 'Tout recevoir', ...more })
  expect(await recordRequest(draft, admin.id)).toBe('done')
  expect(await recordRequest(draft, admin.id)).toBe('same')
  return { admin, id: draft.id }
}

test('a request has a month, is extended once with its reason, and keeps no address once answered', async () => {
  const email = `${randomUUID()}@example.org`
  const { admin, id } = await asked({ email: email.toUpperCase() })
  expect(await getRequest(id)).toMatchObject({ email, urgency: 'calm', extended: false, extendable: true })
  expect(await extendRequest(id, 'Beaucoup de pièces.', admin.id)).toBe(true)
  expect(await extendRequest(id, 'Encore.', admin.id)).toBe(false)
  expect(await closeRequest(id, 'done', '', admin.id)).toBe(true)
  expect(await closeRequest(id, 'refused', 'Non.', admin.id)).toBe(false)
  expect(await getRequest(id)).toMatchObject({ email: null, note: '', outcome: 'done', extendable: false })
  expect((await listRequests()).closed.map(one => one.id)).toContain(id)
  const story = await db.event.findMany({
    where: { data: { path: ['requestId'], equals: id } },
    orderBy: { at: 'asc' },
  })
  expect(story.map(({ name }) => name)).toEqual(['request.recorded', 'request.extended', 'request.closed'])
})

test('after the first month there is no more time to take, and the list says so', async () => {
  const { admin, id } = await asked({ receivedOn: daysAgo(40) })
  expect(await extendRequest(id, 'Trop tard.', admin.id)).toBe(false)
  expect((await listRequests()).open[0]).toMatchObject({ id, urgency: 'late' })
})

test('an export for somebody is theirs, and logged; without a checked identity nothing is shown nor erased', async () => {
  const email = `${randomUUID()}@example.org`
  const question = await askedQuestion()
  await db.question.update({ where: { id: question.id }, data: { authorEmail: email } })
  const { admin, id } = await asked({ email })
  const unknown = await asked({ email, identity: 'none' })
  expect(await exportFor(unknown.id, 'fr', admin.id)).toBeNull()
  expect(await eraseFor(unknown.id, 'go', 'fr', admin.id)).toEqual({ ok: false, reason: 'not-possible' })

  const zip = await exportFor(id, 'fr', admin.id)
  expect((zip && (await buffer(zip)))?.subarray(0, 2).toString()).toBe('PK')
  expect(await db.event.count({ where: { name: 'person.exported', actorId: admin.id } })).toBe(1)

  expect(await eraseFor(id, 'go', 'fr', admin.id)).toMatchObject({ ok: true })
  expect(await db.question.count({ where: { authorEmail: email } })).toBe(0)
  expect(await getRequest(id)).toMatchObject({ email: null, note: '', erasedOn: daysAgo(0) })
  expect(await eraseFor(id, 'go', 'fr', admin.id)).toEqual({ ok: false, reason: 'not-possible' })
  expect(await db.event.count({ where: { name: 'person.erased', actorId: admin.id } })).toBe(1)
})

test('a member of the team is not erased by letter', async () => {
  const lea = await staff('Léa', 'Martin')
  const { admin, id } = await asked({ email: lea.email })
  expect(await eraseFor(id, 'stay', 'fr', admin.id)).toEqual({ ok: false, reason: 'staff' })
})
