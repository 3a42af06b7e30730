import { expect, test, vi } from 'vitest'
import { askedQuestion, cookieOf, staff } from '../../../e2e/support/desk'
import { closed, connected, liveServer, refusalOf, sync, visit } from '../../../e2e/support/live'
import { closeSession } from '../../accounts/sessions/end.server'
import { headsOf } from '../../events/streams.server'
import { db } from '../../platform/db.server'
import type { LiveSocket } from './follow'

/** Sockets as nobody's browser opens them: with a cookie that is over, somebody else's, or words no page says. */

const soon = { timeout: 10_000 }
const say = (socket: LiveSocket, name: string, ...args: unknown[]) =>
  new Promise<unknown>(answer => (socket.emit as (...all: unknown[]) => void).call(socket, name, ...args, answer))

test('a cookie copied before its owner signed out, ran out of time or left opens nothing afterwards', async () => {
  const port = await liveServer()
  const [out, late, left] = await Promise.all([
    staff('Léa', 'Martin'),
    staff('Hugo', 'Le Goff'),
    staff('Dora', 'Petit'),
  ])
  const cookies = await Promise.all([out, late, left].map(({ id }) => cookieOf(id)))
  await closeSession(cookies[0] ?? '')
  await db.session.updateMany({ where: { personId: late.id }, data: { expiresAt: new Date(0) } })
  await db.person.update({ where: { id: left.id }, data: { leftAt: new Date() } })
  for (const cookie of cookies) expect(await refusalOf(visit(port, { cookie }))).toBe('signed-out')
  for (const cookie of ['', 'porte-voix-session=', 'porte-voix-session=;', '__Host-session=x', 'Porte-Voix-Session=x'])
    expect(await refusalOf(visit(port, { cookie }))).toBe('signed-out')
})

test('whoever loses their session while connected hears nothing more, even by asking', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  const socket = visit(port, { cookie: await cookieOf(lea.id) })
  await connected(socket)
  await db.session.deleteMany({ where: { personId: lea.id } })
  const gone = closed(socket)
  const heard = say(socket, 'sync', { moderators: 0 })
  expect(await Promise.race([gone.then(() => 'gone'), heard])).not.toHaveProperty('streams')
  await gone
})

test('names that objects are born with are streams nobody may follow', async () => {
  const port = await liveServer()
  const socket = visit(port, { cookie: await cookieOf((await staff('Léa', 'Martin')).id) })
  await connected(socket)
  const born = JSON.parse(
    '{"__proto__":0,"constructor":0,"toString":0,"stream:moderators":0,"service:":0,"person:":0,"public":0}',
  )
  expect(await sync(socket, born)).toEqual({ streams: {} })
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'error'])
    expect(await say(socket, name, {})).toEqual({ refused: 'unknown' })
  const endless = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`service:${n}`, 0]))
  const wrong: unknown[] = [
    endless,
    { moderators: 1e300 },
    { moderators: 0.5 },
    { moderators: null },
    [],
    null,
    'moderators',
  ]
  for (const cursors of wrong) expect(await say(socket, 'sync', cursors)).toEqual({ refused: 'payload' })
  expect(socket.connected).toBe(true)
})

test('frames that are no message end their connection and nobody else’s', async () => {
  const port = await liveServer()
  const [mine, theirs] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const other = visit(port, { cookie: await cookieOf(theirs.id) })
  await connected(other)
  for (const frame of [
    '4',
    '42',
    '42/desk,',
    '42/desk,[',
    '42/desk,{"a":1}',
    '451-/desk,["sync"]',
    '4999999999999',
    '42/desk,["sync",'.padEnd(60_000, '['),
  ]) {
    const socket = visit(port, { cookie: await cookieOf(mine.id) })
    await connected(socket)
    const ended = closed(socket)
    socket.io.engine.write(frame.slice(1))
    // What says nothing at all is not worth a goodbye.
    await Promise.race([ended, sync(socket, { moderators: 0 })]).catch(() => {})
    socket.disconnect()
  }
  expect(Object.keys((await sync(other, { moderators: 0 })).streams)).toEqual(['moderators'])
})

test.each([
  ['agent', true],
  ['administrator', true],
  ['approver', true],
  ['editor', false],
  ['official', false],
  ['service', false],
])('who is %s is seen at a question: %s', async (role, seen) => {
  const port = await liveServer()
  const [watcher, person] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff', [role])])
  const [watching, attending] = [watcher, person].map(async ({ id }) => visit(port, { cookie: await cookieOf(id) }))
  const [here, there] = [await watching, await attending] as [LiveSocket, LiveSocket]
  const { reference } = await askedQuestion()
  const presence = vi.fn()
  here.on('presence', presence)
  await Promise.all([connected(here), connected(there)])
  await sync(here, { moderators: (await headsOf(['moderators'])).moderators ?? 0 })
  there.emit('attend', reference, 'viewing')
  // Presence is gathered and told in order: once the watcher's own is there, the other's would be.
  await sync(there, {})
  here.emit('attend', reference, 'viewing')
  const mine = { id: watcher.id, name: 'Léa Martin', doing: 'viewing' }
  await vi.waitFor(() => expect(presence.mock.lastCall?.[0].people).toContainEqual(mine), soon)
  const names = presence.mock.lastCall?.[0].people.map(({ name }: { name: string }) => name)
  expect(names.includes('Hugo Le Goff')).toBe(seen)
})
