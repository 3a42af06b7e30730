import { type IncomingMessage, request } from 'node:http'
import { expect, test, vi } from 'vitest'
import { askedQuestion, commandFor, cookieOf, staff } from '../../e2e/support/desk'
import { batchesOf, closed, connected, liveServer, refusalOf, sync, visit } from '../../e2e/support/live'
import { record } from '../events/record.server'
import { headsOf } from '../events/streams.server'
import { db } from '../platform/db.server'
import type { SyncReply, Unheard } from '../platform/sockets/contract'
import { largestEvent } from '../platform/sockets/contract'
import { closeLive } from './live.server'
import { publishQuestion } from './publish.server'

const soon = { timeout: 10_000 }
const headNow = async () => (await headsOf(['moderators'])).moderators ?? 0

test('the door says why it stays shut', async () => {
  const port = await liveServer()
  const [agent, citizen] = await Promise.all([staff('Léa', 'Martin'), staff('Amina', 'Benali', ['citizen'])])
  const cookie = await cookieOf(agent.id)
  expect(await refusalOf(visit(port, {}))).toBe('signed-out')
  expect(await refusalOf(visit(port, { cookie: 'porte-voix-session=forged' }))).toBe('signed-out')
  expect(await refusalOf(visit(port, { cookie: await cookieOf(citizen.id) }))).toBe('role')
  expect(await refusalOf(visit(port, { cookie, origin: 'https://elsewhere.example' }))).toBe('origin')
  expect(await refusalOf(visit(port, { cookie, origin: null }))).toBe('origin')
  expect(await refusalOf(visit(port, { cookie, transport: 'polling' }))).toBe('xhr poll error')
  await connected(visit(port, { cookie }))
})

test('what is committed arrives at every desk, in order, once, small', async () => {
  const port = await liveServer()
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const sockets = [visit(port, { cookie: await cookieOf(lea.id) }), visit(port, { cookie: await cookieOf(hugo.id) })]
  const batches = sockets.map(batchesOf)
  await Promise.all(sockets.map(connected))
  const before = await headNow()
  await Promise.all(sockets.map(socket => sync(socket, { moderators: before })))

  const questions = await Promise.all(Array.from({ length: 8 }, () => askedQuestion()))
  await Promise.all(questions.map(question => publishQuestion(commandFor(question, lea))))

  for (const received of batches) {
    await vi.waitFor(() => expect(received.flatMap(({ events }) => events)).toHaveLength(16), soon)
    const events = received.flatMap(({ events }) => events)
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 16 }, (_, index) => before + index + 1))
    for (const { from, to, events } of received) expect([from, to]).toEqual([events[0]?.seq, events.at(-1)?.seq])
    for (const event of events) expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThanOrEqual(largestEvent)
    expect(events.filter(({ kind }) => kind === 'question.published')).toHaveLength(8)
    expect(events.find(({ kind }) => kind === 'question.published')).toMatchObject({
      version: 2,
      actor: { id: lea.id, name: 'Léa Martin' },
      row: { title: 'Quand rouvre la piscine ?', publication: 'published' },
    })
    expect(JSON.stringify(events)).not.toContain('La porte est fermée')
  }
})

test('what was missed is fetched by cursor, up to the head', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  const before = await headNow()
  const question = await askedQuestion()
  await publishQuestion(commandFor(question, lea))
  const socket = visit(port, { cookie: await cookieOf(lea.id) })
  await connected(socket)
  const { moderators } = (await sync(socket, { moderators: before })).streams
  expect(moderators).toMatchObject({ head: before + 2, reset: false })
  expect(moderators?.events.map(({ seq, kind, reference }) => [seq, kind, reference])).toEqual([
    [before + 1, 'question.submitted', question.reference],
    [before + 2, 'question.published', question.reference],
  ])
  expect((await sync(socket, { moderators: before + 2 })).streams.moderators).toEqual({
    head: before + 2,
    reset: false,
    events: [],
  })
})

test('a cursor older than what is kept, or from another database, starts again', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  await askedQuestion()
  const head = await headNow()
  await db.stream.update({ where: { id: 'moderators' }, data: { swept: head } })
  const socket = visit(port, { cookie: await cookieOf(lea.id) })
  await connected(socket)
  expect((await sync(socket, { moderators: head - 1 })).streams.moderators).toEqual({ head, reset: true, events: [] })
  expect((await sync(socket, { moderators: head + 100 })).streams.moderators).toEqual({ head, reset: true, events: [] })
})

test('an import is one line at the desk: read again', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  const before = await headNow()
  await db.$transaction(tx => record(tx, { name: 'questions.imported', data: { imported: 2311, changed: 0 } }))
  const socket = visit(port, { cookie: await cookieOf(lea.id) })
  await connected(socket)
  expect((await sync(socket, { moderators: before })).streams.moderators?.events).toMatchObject([
    { kind: 'reset', reference: null, row: null },
  ])
})

test('nobody follows what they may not read', async () => {
  const port = await liveServer()
  const contact = await staff('Karim', 'Haddad', ['service'])
  const socket = visit(port, { cookie: await cookieOf(contact.id) })
  const revoked = vi.fn()
  socket.on('revoked', revoked)
  const batches = batchesOf(socket)
  await connected(socket)
  const own = `person:${contact.id}`
  expect(Object.keys((await sync(socket, { moderators: 0, [own]: 0, 'person:somebody-else': 0 })).streams)).toEqual([
    own,
  ])
  await vi.waitFor(
    () => expect(revoked).toHaveBeenCalledWith({ streams: ['moderators', 'person:somebody-else'] }),
    soon,
  )

  const witness = visit(port, { cookie: await cookieOf((await staff('Léa', 'Martin')).id) })
  const seen = batchesOf(witness)
  await connected(witness)
  await sync(witness, { moderators: await headNow() })
  await askedQuestion()
  await vi.waitFor(() => expect(seen).toHaveLength(1), soon)
  expect(batches).toEqual([])
})

test('an upgrade to what is no address is refused, and the door stays open to others', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  for (const path of ['//', '/%', '/elsewhere', '//socket.io//']) {
    const headers = { Connection: 'Upgrade', Upgrade: 'websocket' }
    const refused = await new Promise<IncomingMessage>((answered, cut) =>
      request({ port, path, headers }).on('response', answered).on('error', cut).end(),
    )
    expect(refused.statusCode).toBe(400)
  }
  await connected(visit(port, { cookie: await cookieOf(lea.id) }))
})

test('colleagues see who looks and who writes', async () => {
  const port = await liveServer()
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const question = await askedQuestion()
  const [mine, theirs] = [
    visit(port, { cookie: await cookieOf(lea.id) }),
    visit(port, { cookie: await cookieOf(hugo.id) }),
  ]
  const presence = vi.fn()
  mine.on('presence', presence)
  await Promise.all([connected(mine), connected(theirs)])
  await sync(mine, { moderators: await headNow() })
  const { reference } = question
  const person = { id: hugo.id, name: 'Hugo Le Goff' }

  theirs.emit('attend', reference, 'viewing')
  await vi.waitFor(
    () => expect(presence).toHaveBeenLastCalledWith({ reference, people: [{ ...person, doing: 'viewing' }] }),
    soon,
  )
  theirs.emit('attend', reference, 'typing')
  await vi.waitFor(
    () => expect(presence).toHaveBeenLastCalledWith({ reference, people: [{ ...person, doing: 'typing' }] }),
    soon,
  )
  theirs.disconnect()
  await vi.waitFor(() => expect(presence).toHaveBeenLastCalledWith({ reference, people: [] }), soon)
})

test('messages that make no sense, or come too fast, are refused with a reason', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  const cookie = await cookieOf(lea.id)
  const socket = visit(port, { cookie })
  await connected(socket)
  const say = (name: string, ...args: unknown[]) =>
    new Promise<SyncReply | Unheard>(answer =>
      (socket.emit as (...all: unknown[]) => void).call(socket, name, ...args, answer),
    )
  expect(await say('drop-tables')).toEqual({ refused: 'unknown' })
  expect(await say('sync', { moderators: 'all' })).toEqual({ refused: 'payload' })
  expect(await say('sync', { moderators: -1 })).toEqual({ refused: 'payload' })
  expect(await say('attend', '../etc', 'viewing')).toEqual({ refused: 'payload' })

  // An allowance grows with time: it stands still here, so that a slow machine is not patient by accident.
  const still = vi.spyOn(performance, 'now').mockReturnValue(performance.now())
  const silenced = closed(socket)
  const many = Array.from({ length: 120 }, () => say('nothing'))
  expect((await Promise.all(many)).at(-1)).toEqual({ refused: 'too-many' })
  for (let index = 0; index < 1000; index++) void say('nothing')
  await silenced
  still.mockRestore()

  const loud = visit(port, { cookie })
  await connected(loud)
  const cut = closed(loud)
  void (loud.emit as (...all: unknown[]) => void).call(loud, 'attend', 'x'.repeat(1_000_000), 'viewing')
  await cut
})

test('a server that leaves says goodbye and when to come back', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  const socket = visit(port, { cookie: await cookieOf(lea.id) })
  const bye = vi.fn()
  socket.on('bye', bye)
  await connected(socket)
  await closeLive()
  await vi.waitFor(() => expect(bye).toHaveBeenCalledWith({ retryIn: expect.any(Number) }), soon)
})
