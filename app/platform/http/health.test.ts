import { expect, test } from 'vitest'
import { healthOf } from './health'

const mail = { way: 'waiting', queued: 3, failed: 0 } as const
const migrations = { applied: 1, pending: [], unknown: [] }

test('a portal whose database answers and whose inbox is live is ready, even while mail waits', () => {
  const health = healthOf({ live: true, read: { migrations, mail } })
  expect(health).toMatchObject({
    ready: true,
    database: 'up',
    mail: { way: 'waiting', queued: 3 },
    migrations: { state: 'current' },
  })
})

test('a portal that does not hear what happens is not ready', () => {
  expect(healthOf({ live: false, read: { migrations, mail } })).toMatchObject({
    ready: false,
    database: 'up',
    live: false,
  })
})

test('a database that is older or newer than the code is named so', () => {
  const behind = healthOf({
    live: true,
    read: { migrations: { ...migrations, pending: ['20270101000000_next'] }, mail },
  })
  expect(behind).toMatchObject({ ready: false, migrations: { state: 'behind' } })
  const ahead = healthOf({
    live: true,
    read: { migrations: { ...migrations, unknown: ['20280101000000_later'] }, mail },
  })
  expect(ahead).toMatchObject({ ready: false, migrations: { state: 'ahead' } })
})

test('without a database nothing else is claimed', () => {
  expect(healthOf({ live: true, read: null })).toEqual({
    ready: false,
    database: 'down',
    live: true,
    mail: null,
    migrations: null,
  })
})
