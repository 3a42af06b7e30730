import { expect, test } from 'vitest'
import { cookieOf, staff } from '../../e2e/support/desk'
import { closeSessionsCommand } from '../closeSessions.server'
import { db } from '../platform/db.server'
import { makeAccess } from './access.server'
import { closeSessionsOf } from './closeSessionsOf.server'
import { whyEnded } from './sessions/end.server'
import { whoIs } from './sessions.server'

async function command(...args: string[]) {
  const said: string[] = []
  const code = await closeSessionsCommand(args, { print: line => said.push(line), note: line => said.push(line) })
  return { code, said: said.join('\n') }
}

test('what somebody has open is closed everywhere, and nothing of a colleague’s', async () => {
  const [lea, hugo] = [await staff('Léa', 'Martin'), await staff('Hugo', 'Le Goff', ['administrator'])]
  const [first, second, his] = [await cookieOf(lea.id), await cookieOf(lea.id), await cookieOf(hugo.id)]
  expect(await closeSessionsOf(lea.id, hugo.id)).toBe(2)
  for (const cookie of [first, second]) {
    expect(await whoIs(cookie)).toBeNull()
    expect(await whyEnded(cookie)).toBe('closed')
  }
  expect((await whoIs(his))?.id).toBe(hugo.id)
  const event = await db.event.findFirstOrThrow({ where: { name: 'person.secured', actorId: hugo.id } })
  expect(event.data).toEqual({ personId: lea.id, what: 'sessions-closed' })
})

test('the operator does the same by address, and learns when nobody has it', async () => {
  const lea = await staff('Léa', 'Martin')
  const cookie = await cookieOf(lea.id)
  expect(await command(lea.email)).toMatchObject({ code: 0, said: expect.stringContaining('1 of their sessions') })
  expect(await whoIs(cookie)).toBeNull()
  expect((await command('nobody@demo.example')).code).toBe(1)
  expect((await command()).code).toBe(1)
})

test('everybody is signed out at once, and no link to enter opens any more', async () => {
  const people = [await staff('Léa', 'Martin'), await staff('Hugo', 'Le Goff')]
  const cookies = await Promise.all(people.map(({ id }) => cookieOf(id)))
  await db.$transaction(tx => makeAccess(tx, { purpose: 'welcome', personId: people[0]?.id ?? '', days: 7 }))
  await db.$transaction(tx => makeAccess(tx, { purpose: 'track', email: 'amina@demo.example' }))
  expect((await command('--everybody')).code).toBe(0)
  for (const cookie of cookies) expect(await whoIs(cookie)).toBeNull()
  expect(await db.session.count()).toBe(0)
  expect((await db.accessLink.findMany()).map(({ purpose }) => purpose)).toEqual(['track'])
})
