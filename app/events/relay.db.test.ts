import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { db } from '../platform/db.server'
import { record } from './record.server'
import { type Batch, onDeliveries, relayState, startRelay, stopRelay } from './relay.server'
import { deliveriesAfter, headsOf } from './streams.server'

afterEach(stopRelay)

const write = () => db.$transaction(tx => record(tx, { name: 'questions.imported', data: { imported: 1, changed: 0 } }))
const seen = () => {
  const numbers: number[] = []
  onTestFinished(
    onDeliveries((batch: Batch) => void numbers.push(...batch.deliveries.map(delivery => delivery.seq))) as () => void,
  )
  return numbers
}
const liveConnections = () => db.$queryRaw<{ pid: number }[]>`
  select pid from pg_stat_activity where application_name = 'porte-voix live' and datname = current_database()`

test('what is written by many at once is told once each, in order, without a gap', async () => {
  await startRelay(['moderators'])
  const numbers = seen()
  const before = (await headsOf(['moderators'])).moderators ?? 0
  await Promise.all(Array.from({ length: 40 }, write))
  const expected = Array.from({ length: 40 }, (_, index) => before + index + 1)
  await vi.waitFor(() => expect(numbers).toEqual(expected), { timeout: 10_000 })
  expect((await deliveriesAfter('moderators', before)).map(delivery => delivery.seq)).toEqual(expected)
})

test('a transaction that is undone leaves no hole behind', async () => {
  const before = (await headsOf(['moderators'])).moderators ?? 0
  const undone = db.$transaction(async tx => {
    await record(tx, { name: 'questions.imported', data: { imported: 1, changed: 0 } })
    throw new Error('changed my mind')
  })
  await expect(undone).rejects.toThrow('changed my mind')
  await write()
  expect((await headsOf(['moderators'])).moderators).toBe(before + 1)
})

test('a process listens on one connection, and on a new one after losing it, missing nothing', async () => {
  await startRelay(['moderators'])
  const numbers = seen()
  const [first, ...others] = await liveConnections()
  expect(others).toEqual([])
  const before = (await headsOf(['moderators'])).moderators ?? 0

  await db.$queryRaw`select pg_terminate_backend(${first?.pid}::int)::text`
  await write()
  await write()

  await vi.waitFor(() => expect(numbers).toEqual([before + 1, before + 2]), { timeout: 15_000 })
  await vi.waitFor(() => expect(relayState().live).toBe(true), { timeout: 15_000 })
  const now = await liveConnections()
  expect(now).toHaveLength(1)
  expect(now[0]?.pid).not.toBe(first?.pid)
})

test('a delivery no bell announced is found by the backstop, and counted', async () => {
  await startRelay(['moderators'])
  const numbers = seen()
  const found = relayState().foundByBackstop
  const before = (await headsOf(['moderators'])).moderators ?? 0
  // The same rows as an act writes, without its bell (nor its hash, which the relay does not read).
  await db.$transaction(async tx => {
    const event = await tx.event.create({ data: { name: 'questions.imported' } })
    await tx.stream.update({ where: { id: 'moderators' }, data: { head: { increment: 1 } } })
    const delivery = { streamId: 'moderators', seq: before + 1, eventId: event.id, hash: new Uint8Array(32) }
    await tx.streamEntry.create({ data: delivery })
  })
  await vi.waitFor(() => expect(numbers).toEqual([before + 1]), { timeout: 20_000 })
  // The count is written once the stream has been told to its end, a moment after its listeners heard.
  await vi.waitFor(() => expect(relayState().foundByBackstop).toBe(found + 1), { timeout: 10_000 })
}, 40_000)
