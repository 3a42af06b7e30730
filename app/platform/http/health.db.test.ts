import { expect, test } from 'vitest'
import { closeDatabase, db } from '../db.server'
import { readHealth } from './health.server'

test('a migrated database is current, and the mail that waits is counted', async () => {
  const mail = { recipient: 'x@valbrume.example', subject: 'x', text: 'x', html: 'x' }
  await db.mail.create({ data: { ...mail, occasion: 'one', messageId: '<1@x>' } })
  await db.mail.create({ data: { ...mail, occasion: 'two', messageId: '<2@x>', state: 'failed' } })
  expect(await readHealth(true)).toMatchObject({
    ready: true,
    database: 'up',
    mail: { way: 'demonstration', queued: 1, failed: 1 },
    migrations: { state: 'current', pending: [] },
  })
})

test('a database migrated by newer code is not served', async () => {
  await db.$executeRaw`
    insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('later', '', '20990101000000_later', now())`
  expect(await readHealth(true)).toMatchObject({
    ready: false,
    migrations: { state: 'ahead', unknown: ['20990101000000_later'] },
  })
})

test('a database that cannot be asked is down', async () => {
  await closeDatabase()
  expect(await readHealth(true)).toMatchObject({ ready: false, database: 'down', mail: null })
})
