import { createHash, randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { onServer, withDatabase } from '../../e2e/support/cluster'
import { migrate } from '../platform/database/migrate.server'
import { db } from '../platform/db.server'
import { canonicalJson } from '../platform/text/canonical'
import { streamsKept, verifyStream } from './verifyChains.server'

const sha256 = (before: Buffer, text: string) => createHash('sha256').update(before).update(text, 'utf8').digest('hex')

test('the form of an entry is fixed: anybody can work its hash out without PostgreSQL', async () => {
  const id = '0198f0c0-0000-7000-8000-000000000001'
  const at = new Date('2026-11-24T09:00:00.123Z')
  const data = { zone: 'é "«\\»"\n\u0001', b: [1, 2.5, -0.001, true, null, { d: 1, c: '' }], aa: {}, B: 1e21 }
  await db.event.create({ data: { id, name: 'question.published', at, version: 3, data } })
  const hash = async (zone: string) =>
    db.$transaction(async tx => {
      await tx.$executeRawUnsafe(`set local timezone = '${zone}'`)
      const [row] = await tx.$queryRaw<{ hash: string }[]>`
        select encode(chain_link_1('\\x0102'::bytea, 'moderators', 7, e), 'hex') as hash from event e where id = ${id}::uuid`
      return row?.hash
    })
  const written = canonicalJson({ ...data, B: 'big' }).replace('"big"', '1000000000000000000000')
  const text = `[1,"moderators",7,"${id}","question.published",${at.getTime()},null,null,3,${written}]`
  const expected = sha256(Buffer.from([1, 2]), text)
  expect(await hash('UTC')).toBe(expected)
  expect(await hash('Pacific/Auckland')).toBe(expected)
})

test('what an older portal wrote is chained by the migration, and what no stream told goes into the record', async () => {
  const { url: server } = inject('server')
  const name = `chain_${process.pid}`
  await onServer(server, `create database ${name} template template0 encoding 'UTF8'`)
  onTestFinished(() => onServer(server, `drop database ${name} with (force)`))
  const url = withDatabase(server, name)
  await migrate(url, { checkout: olderCheckout() })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  await client.query("insert into stream (id, head, swept) values ('moderators', 40, 10), ('public', 3, 0)")
  for (const [stream, first, last] of [
    ['moderators', 10, 40],
    ['public', 1, 3],
  ] as const) {
    for (let seq = first; seq <= last; seq++) {
      const id = await anEvent(client)
      await client.query('insert into stream_entry (stream_id, seq, event_id) values ($1, $2, $3)', [stream, seq, id])
    }
  }
  for (let more = 0; more < 5; more++) await anEvent(client)

  expect(await migrate(url, { checkout: process.cwd() })).toContain('20261124038000_chain')
  const streams = await streamsKept(client)
  expect(streams.map(({ stream, seq }) => [stream, Number(seq)])).toEqual([
    ['moderators', 40],
    ['public', 3],
    ['record', 5],
  ])
  for (const stream of streams) expect(await verifyStream(client, stream, () => {})).toEqual([])
})

async function anEvent(client: pg.Client) {
  const id = randomUUID()
  await client.query('insert into event (id, name, data) values ($1, $2, $3)', [id, 'person.changed', { personId: id }])
  return id
}

/** The portal as it was before its record was chained. */
function olderCheckout() {
  const checkout = mkdtempSync(join(tmpdir(), 'pv-older-'))
  onTestFinished(() => rmSync(checkout, { recursive: true }))
  for (const folder of readdirSync('prisma/migrations').filter(one => one < '20261124038000_chain'))
    cpSync(join('prisma/migrations', folder), join(checkout, 'prisma/migrations', folder), { recursive: true })
  return checkout
}
