import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askedQuestion, commandFor, informing, staff } from '../e2e/support/desk'
import { aHistory, entry, tampered, verifyLog } from '../e2e/support/record'
import { publishAnswer } from './answers/publishAnswer.server'
import { recordStream } from './events/catalogue'
import { record } from './events/record.server'
import { sweepStreams } from './events/sweep.server'
import { db, Prisma } from './platform/db.server'
import { running } from './platform/running.server'
import { erase } from './privacy/erase.server'

test('what the portal wrote itself is whole, and every event stands in a stream', async () => {
  await aHistory()
  const { code, heads, notes } = await verifyLog()
  expect(notes).toEqual(['The log is whole.'])
  expect(code).toBe(0)
  expect(heads).toEqual(
    ['moderators', 'public', recordStream].map(name => expect.stringMatching(RegExp(`^${name} \\d+ [0-9a-f]{64}$`))),
  )
})

test('each column of an event, once altered, is found where it stands', async () => {
  await aHistory()
  const { seq, eventId } = await entry(2)
  const changes = [
    Prisma.sql`name = 'question.hidden'`,
    Prisma.sql`at = at + interval '1 millisecond'`,
    Prisma.sql`actor_id = ${randomUUID()}::uuid`,
    Prisma.sql`question_id = null`,
    Prisma.sql`version = version + 1`,
    Prisma.sql`data = '{"reason":"other"}'`,
  ]
  for (const change of changes) {
    const { code, notes } = await tampered(tx => tx.$executeRaw`update event set ${change} where id = ${eventId}::uuid`)
    expect(code).toBe(2)
    expect(notes).toContain(
      `Stream moderators, entry ${seq}, event ${eventId}: was altered, or put in another one’s place.`,
    )
    expect(notes.at(-1)).toMatch(/^The log is not whole: [12] findings\.$/)
  }
})

test('an entry taken out is missing, and one put in its place is not the one that stood there', async () => {
  await aHistory()
  const { seq } = await entry(2)
  const gone = await tampered(
    tx => tx.$executeRaw`delete from stream_entry where stream_id = 'moderators' and seq = ${seq}`,
  )
  expect(gone.notes).toContain(`Stream moderators, entry ${seq}: is missing.`)
  expect(gone.code).toBe(2)
})

test('an event nobody recorded is found, in a stream or in none', async () => {
  await aHistory()
  const { seq } = await entry(0)
  const id = randomUUID()
  const event = (tx: Prisma.TransactionClient) =>
    tx.$executeRaw`insert into event (id, name) values (${id}::uuid, 'question.published')`
  const outside = await tampered(event)
  expect(outside).toMatchObject({
    code: 2,
    notes: [`Event ${id}: was inserted: it stands in no stream.`, expect.stringMatching(/not whole/)],
  })

  const behind = await tampered(async tx => {
    await event(tx)
    await tx.streamEntry.create({
      data: { streamId: 'moderators', seq: seq + 1n, eventId: id, hash: new Uint8Array(32) },
    })
  })
  expect(behind.notes).toContain(`Stream moderators, entry ${seq + 1n}: was inserted: the stream came only to ${seq}.`)

  // Between two others: every number after it moves by one, the counter with them.
  const between = await tampered(async tx => {
    await event(tx)
    await tx.$executeRaw`update stream_entry set seq = -seq - 1 where stream_id = 'moderators' and seq >= ${seq - 1n}`
    await tx.$executeRaw`update stream_entry set seq = -seq where seq < 0`
    await tx.$executeRaw`update stream set head = head + 1 where id = 'moderators'`
    await tx.streamEntry.create({
      data: { streamId: 'moderators', seq: seq - 1n, eventId: id, hash: new Uint8Array(32) },
    })
  })
  expect(between.code).toBe(2)
  expect(between.notes[0]).toBe(
    `Stream moderators, entry ${seq - 1n}, event ${id}: was altered, or put in another one’s place.`,
  )
})

test('two entries that changed places are both named', async () => {
  await aHistory()
  const [one, other] = [await entry(3), await entry(1)]
  const swapped = await tampered(async tx => {
    await tx.$executeRaw`update stream_entry set event_id = case seq when ${one.seq} then ${other.eventId}::uuid else ${one.eventId}::uuid end
      where stream_id = 'moderators' and seq in (${one.seq}, ${other.seq})`
  })
  expect(swapped.code).toBe(2)
  for (const [{ seq }, { eventId }] of [
    [one, other],
    [other, one],
  ] as const)
    expect(swapped.notes).toContain(
      `Stream moderators, entry ${seq}, event ${eventId}: was altered, or put in another one’s place.`,
    )
})

test('a stream cut at its end is found, by the number and by the hash its row keeps', async () => {
  await aHistory()
  const { seq, eventId } = await entry(0)
  const cut = (tx: Prisma.TransactionClient) =>
    tx.$executeRaw`delete from stream_entry where stream_id = 'moderators' and event_id = ${eventId}::uuid`
  const short = await tampered(cut)
  expect(short.notes[0]).toBe(
    `Stream moderators, entry ${seq}: is missing: the stream was cut at its end, which was ${seq}.`,
  )
  const counted = await tampered(async tx => {
    await cut(tx)
    await tx.$executeRaw`update stream set head = head - 1 where id = 'moderators'`
  })
  expect(counted.code).toBe(2)
  expect(counted.notes[0]).toBe(
    `Stream moderators, entry ${seq - 1n}: is not the last one the stream was written with.`,
  )
})

test('a history written anew from end to end is whole to itself, and shown by an earlier print alone', async () => {
  await aHistory()
  const file = join(running().settings.dataDir, 'heads.txt')
  const before = await verifyLog()
  writeFileSync(file, `${before.heads.join('\n')}\n`)
  await aHistory()
  expect((await verifyLog('--against', file)).code).toBe(0)

  const { seq, eventId } = await entry(12)
  await db.$executeRaw`update event set actor_id = ${randomUUID()}::uuid where id = ${eventId}::uuid`
  const streams = await db.streamEntry.findMany({ where: { eventId } })
  for (const { streamId } of streams) await rechain(streamId)
  expect((await verifyLog()).notes).toEqual(['The log is whole.'])
  const against = await verifyLog('--against', file)
  expect(against.code).toBe(2)
  expect(against.notes[0]).toMatch(
    /^Stream moderators, entry \d+: is not what it was at the earlier print: it or one before was rewritten\.$/,
  )
  expect(seq).toBeGreaterThan(0n)
})

async function rechain(stream: string) {
  await db.$executeRaw`
    with recursive chain as (
      select seq, chain_link_1(''::bytea, stream_id, seq, e) as hash from stream_entry s join event e on e.id = s.event_id
      where stream_id = ${stream} and seq = 1
      union all
      select s.seq, chain_link_1(chain.hash, s.stream_id, s.seq, e) from chain
      join stream_entry s on s.stream_id = ${stream} and s.seq = chain.seq + 1 join event e on e.id = s.event_id)
    update stream_entry s set hash = chain.hash from chain where s.stream_id = ${stream} and s.seq = chain.seq`
  await db.$executeRaw`
    update stream set hash = s.hash from stream_entry s where id = ${stream} and s.stream_id = id and s.seq = head`
}

test('an erasure leaves the log whole: no event is changed by it', async () => {
  const lea = await aHistory()
  const question = await askedQuestion()
  await db.question.update({ where: { id: question.id }, data: { authorEmail: 'leaves@example.org' } })
  await publishAnswer(commandFor(question, lea), informing)
  const before = await verifyLog()
  expect(await erase('leaves@example.org', 'go')).toMatchObject({ ok: true, questions: 1 })
  const file = join(running().settings.dataDir, 'before-erasure.txt')
  writeFileSync(file, before.heads.join('\n'))
  expect(await verifyLog('--against', file)).toMatchObject({ code: 0, notes: ['The log is whole.'] })
  expect(await db.event.count({ where: { questionId: question.id } })).toBeGreaterThan(1)
})

test('several acts at once stand in one order, each chained to the one before', async () => {
  const lea = await staff('Léa', 'Martin')
  const happening = { name: 'identity.linked' as const, data: { personId: lea.id } }
  await Promise.all(Array.from({ length: 20 }, () => db.$transaction(tx => record(tx, happening))))
  expect(await verifyLog()).toMatchObject({ code: 0 })
})

test('what cannot be compared is said in one sentence', async () => {
  expect(await verifyLog('--again')).toMatchObject({
    code: 1,
    notes: [expect.stringMatching(/^Say: portal verify-log/)],
  })
  const file = join(running().settings.dataDir, 'other.txt')
  writeFileSync(file, 'a shopping list\n')
  expect(await verifyLog('--against', file)).toMatchObject({ code: 1, notes: [expect.stringContaining('other.txt')] })
})

test('after older entries were let go of, what is kept is verified from where they left off', async () => {
  await aHistory()
  const file = join(running().settings.dataDir, 'before-sweep.txt')
  writeFileSync(file, (await verifyLog()).heads.join('\n'))
  await db.$transaction(tx => sweepStreams(tx, 3))
  expect(await db.streamEntry.count({ where: { streamId: 'moderators' } })).toBe(3)
  expect(await verifyLog('--against', file)).toMatchObject({ code: 0, notes: ['The log is whole.'] })

  const { seq, eventId } = await entry(2)
  const first = await tampered(tx => tx.$executeRaw`update event set version = 99 where id = ${eventId}::uuid`)
  expect(first.notes).toContain(
    `Stream moderators, entry ${seq}, event ${eventId}: was altered, or is not what followed when older entries were let go of.`,
  )
  await aHistory()
  expect((await verifyLog()).code).toBe(0)
})
