import { expect } from 'vitest'
import { record } from '../../app/events/record.server'
import { publishQuestion } from '../../app/moderation/publish.server'
import { db, type Prisma } from '../../app/platform/db.server'
import { verifyLogCommand } from '../../app/verifyLog.server'
import { askedQuestion, commandFor, staff } from './desk'

/** What `portal verify-log` says. */
export async function verifyLog(...args: string[]) {
  const heads: string[] = []
  const notes: string[] = []
  const code = await verifyLogCommand(args, { print: line => heads.push(line), note: line => notes.push(line) })
  return { code, heads, notes }
}

/** A town where something has happened, in three streams. */
export async function aHistory() {
  const lea = await staff('Léa', 'Martin')
  for (let more = 0; more < 3; more++) {
    const question = await askedQuestion()
    await publishQuestion(commandFor(question, lea))
  }
  await db.$transaction(tx => record(tx, { name: 'identity.linked', data: { personId: lea.id }, actorId: lea.id }))
  return lea
}

/** The last entry but `back` of the agents' stream, with its event. */
export async function entry(back: number) {
  const { head } = await db.stream.findUniqueOrThrow({ where: { id: 'moderators' } })
  return db.streamEntry.findUniqueOrThrow({
    where: { streamId_seq: { streamId: 'moderators', seq: head - BigInt(back) } },
    include: { event: true },
  })
}

/** Does something behind the portal's back, looks, and puts everything back. */
export async function tampered(change: (tx: Prisma.TransactionClient) => Promise<unknown>) {
  const kept = async <Row>(table: string) => db.$queryRawUnsafe<Row[]>(`select * from ${table}`)
  const [events, entries, streams] = [await kept('event'), await kept('stream_entry'), await kept('stream')]
  expect(events.length + entries.length + streams.length).toBeGreaterThan(10)
  await db.$executeRawUnsafe('create table kept_event as table event')
  await db.$executeRawUnsafe('create table kept_entry as table stream_entry')
  await db.$executeRawUnsafe('create table kept_stream as table stream')
  try {
    await db.$transaction(change)
    return await verifyLog()
  } finally {
    await db.$transaction(async tx => {
      await tx.$executeRawUnsafe('truncate event, stream, stream_entry')
      await tx.$executeRawUnsafe('insert into event select * from kept_event')
      await tx.$executeRawUnsafe('insert into stream select * from kept_stream')
      await tx.$executeRawUnsafe('insert into stream_entry select * from kept_entry')
      await tx.$executeRawUnsafe('drop table kept_event, kept_entry, kept_stream')
    })
    expect((await verifyLog()).code).toBe(0)
  }
}
