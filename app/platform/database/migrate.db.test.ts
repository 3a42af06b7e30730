import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { onServer, withDatabase } from '../../../e2e/support/cluster'
import { CannotStart } from './cannotStart'
import { migrate } from './migrate.server'

let databases = 0

async function anEmptyDatabase() {
  const { url } = inject('server')
  databases += 1
  const name = `migrate_${process.pid}_${databases}`
  await onServer(url, `create database ${name} template template0 encoding 'UTF8'`)
  onTestFinished(() => onServer(url, `drop database ${name} with (force)`))
  return withDatabase(url, name)
}

function aCheckout(migrations: Record<string, string>) {
  const checkout = mkdtempSync(join(tmpdir(), 'pv-migrations-'))
  onTestFinished(() => rmSync(checkout, { recursive: true }))
  for (const [name, sql] of Object.entries(migrations)) write(checkout, name, sql)
  return checkout
}

function write(checkout: string, name: string, sql: string) {
  const folder = join(checkout, 'prisma', 'migrations', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
}

async function rows(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const result = await client.query<Record<string, unknown>>(sql).finally(() => client.end())
  return result.rows
}

const benches = { '001_benches': 'create table bench (id int primary key);' }

test('migrations are applied in order, recorded as Prisma records them, and never twice', async () => {
  const url = await anEmptyDatabase()
  const checkout = aCheckout({ '002_names': 'alter table bench add name text; -- é', ...benches })
  expect(await migrate(url, { checkout })).toEqual(['001_benches', '002_names'])
  expect(await migrate(url, { checkout })).toEqual([])
  const recorded = `select migration_name, length(checksum) as checksum, applied_steps_count as steps, logs,
    finished_at >= started_at as finished, rolled_back_at from _prisma_migrations order by started_at`
  const whole = { checksum: 64, steps: 1, logs: null, finished: true, rolled_back_at: null }
  expect(await rows(url, recorded)).toEqual([
    { migration_name: '001_benches', ...whole },
    { migration_name: '002_names', ...whole },
  ])
})

test('the queue gets its tables too', async () => {
  const url = await anEmptyDatabase()
  await migrate(url, { checkout: aCheckout(benches) })
  expect(await rows(url, "select to_regproc('graphile_worker.add_job') is not null as there")).toEqual([
    { there: true },
  ])
})

test('several portals that start at once migrate once', async () => {
  const url = await anEmptyDatabase()
  const checkout = aCheckout(benches)
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, { checkout })))
  expect(applied.flat()).toEqual(['001_benches'])
  expect(await rows(url, 'select count(*)::int as n from _prisma_migrations')).toEqual([{ n: 1 }])
})

test('a backup can be made before a database in use is changed, and only then', async () => {
  const url = await anEmptyDatabase()
  const checkout = aCheckout(benches)
  const asked: string[][] = []
  const beforeFirst = async (pending: string[]) => {
    asked.push(pending)
    expect(await rows(url, "select to_regclass('bench') is not null as old, to_regclass('tree') as new")).toEqual([
      { old: true, new: null },
    ])
  }
  await migrate(url, { checkout, beforeFirst })
  expect(asked).toEqual([])
  write(checkout, '002_trees', 'create table tree (id int);')
  await migrate(url, { checkout, beforeFirst })
  await migrate(url, { checkout, beforeFirst })
  expect(asked).toEqual([['002_trees']])
})

test('nothing is changed when the backup fails', async () => {
  const url = await anEmptyDatabase()
  const checkout = aCheckout(benches)
  await migrate(url, { checkout })
  write(checkout, '002_trees', 'create table tree (id int);')
  const beforeFirst = () => Promise.reject(new CannotStart('The disk is full.'))
  await expect(migrate(url, { checkout, beforeFirst })).rejects.toThrow('The disk is full.')
  expect(await rows(url, "select to_regclass('tree') as tree")).toEqual([{ tree: null }])
})

test('a database newer than the code is refused in one sentence', async () => {
  const url = await anEmptyDatabase()
  await migrate(url, { checkout: aCheckout({ ...benches, '002_trees': 'create table tree (id int);' }) })
  const older = migrate(url, { checkout: aCheckout(benches) })
  await expect(older).rejects.toThrow(CannotStart)
  await expect(older).rejects.toThrow(/^The database is newer than this code \(it knows "002_trees"\)[^.]*\.$/)
})

test('a migration edited after it was applied is refused in one sentence', async () => {
  const url = await anEmptyDatabase()
  const checkout = aCheckout(benches)
  await migrate(url, { checkout })
  write(checkout, '001_benches', 'create table bench (id bigint primary key);')
  await expect(migrate(url, { checkout })).rejects.toThrow(/^Migration "001_benches" was applied with another text/)
})

test('a migration that fails leaves nothing of itself', async () => {
  const url = await anEmptyDatabase()
  const checkout = aCheckout({ ...benches, '002_wrong': 'create table tree (id int); alter table nowhere add x int;' })
  await expect(migrate(url, { checkout })).rejects.toThrow(/^Migration "002_wrong" failed and was undone: .*nowhere/)
  expect(await rows(url, "select to_regclass('bench') is not null as bench, to_regclass('tree') as tree")).toEqual([
    { bench: true, tree: null },
  ])
  expect(await rows(url, 'select migration_name from _prisma_migrations')).toEqual([{ migration_name: '001_benches' }])
})

test('a database that holds something else is left alone', async () => {
  const url = await anEmptyDatabase()
  await rows(url, 'create table payroll (id int)')
  await expect(migrate(url, { checkout: aCheckout(benches) })).rejects.toThrow(
    /tables that are not the portal's \("payroll"\)/,
  )
  expect(await rows(url, "select to_regclass('_prisma_migrations') as log")).toEqual([{ log: null }])
})

test("the portal's own migrations go in", async () => {
  const url = await anEmptyDatabase()
  const checkout = aCheckout({})
  cpSync(join(process.cwd(), 'prisma', 'migrations'), join(checkout, 'prisma', 'migrations'), { recursive: true })
  expect((await migrate(url, { checkout })).length).toBeGreaterThan(0)
  expect(await migrate(url, { checkout })).toEqual([])
})
