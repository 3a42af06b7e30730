import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { CannotStart } from './cannotStart'
import { type Embedded, startEmbedded } from './embedded.server'
import { halt } from './halt.server'
import { askForNewPassword } from './newPassword.server'
import { postmasterOf } from './postmaster.server'

const checkout = process.cwd()

function aDataFolder(name = 'data') {
  const home = mkdtempSync(join(tmpdir(), 'pv-'))
  // Root lends the database to another user, who must be able to walk here.
  chmodSync(home, 0o711)
  const dataDir = join(home, name)
  onTestFinished(async () => {
    await halt(join(dataDir, 'postgres'))
    rmSync(home, { recursive: true, force: true })
  })
  return dataDir
}

async function ask<Row>({ url }: Embedded, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows as Row[]
}

/** Ends a process the hard way and waits until the kernel has taken it. */
async function kill(cluster: string) {
  const pid = postmasterOf(cluster)
  process.kill(pid!, 'SIGKILL')
  await expect.poll(() => postmasterOf(cluster)).toBeNull()
}

test('the database of a fresh data folder is PostgreSQL 18 in UTF-8, where capitals have accents', async () => {
  const database = await startEmbedded({ dataDir: aDataFolder(), checkout })
  expect(database.startedHere).toBe(true)
  const facts = `select current_setting('server_version_num')::int / 10000 as version, lower('É') as lower,
    current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
    current_setting('listen_addresses') as tcp`
  expect(await ask(database, facts)).toEqual([{ version: 18, lower: 'é', encoding: 'UTF8', fsync: 'on', tcp: '' }])
  await database.stop()
}, 60_000)

test('its socket and its password are for its user alone', async () => {
  const dataDir = aDataFolder()
  const database = await startEmbedded({ dataDir, checkout })
  expect(statSync(join(dataDir, 'socket')).mode & 0o777).toBe(0o700)
  expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700)
  expect(statSync(join(dataDir, 'database-password')).mode & 0o777).toBe(0o600)
  const stranger = new pg.Client({ connectionString: database.url.replace(/:[0-9a-f]+@/, ':guess@') })
  await expect(stranger.connect()).rejects.toThrow('password authentication failed')
  await database.stop()
}, 60_000)

test('a database whose portal was killed is found and used again', async () => {
  const dataDir = aDataFolder()
  const first = await startEmbedded({ dataDir, checkout })
  await ask(first, 'create table seen (words text)')
  const again = await startEmbedded({ dataDir, checkout })
  expect(again.startedHere).toBe(false)
  expect(again.url).toBe(first.url)
  expect(await ask(again, 'select count(*)::int as n from seen')).toEqual([{ n: 0 }])
}, 60_000)

test('the database stops with the last process that uses it', async () => {
  const dataDir = aDataFolder()
  const portal = await startEmbedded({ dataDir, checkout })
  const command = await startEmbedded({ dataDir, checkout })
  await portal.stop()
  expect(postmasterOf(join(dataDir, 'postgres'))).not.toBeNull()
  await command.stop()
  expect(postmasterOf(join(dataDir, 'postgres'))).toBeNull()
}, 60_000)

test('what was committed is there after everything was killed', async () => {
  const dataDir = aDataFolder()
  const first = await startEmbedded({ dataDir, checkout })
  await ask(first, "create table words as select 'gardé' as word")
  await kill(join(dataDir, 'postgres'))
  const again = await startEmbedded({ dataDir, checkout })
  expect(again.startedHere).toBe(true)
  expect(await ask(again, 'select word from words')).toEqual([{ word: 'gardé' }])
  await again.stop()
}, 60_000)

test('a pid file whose number now belongs to somebody else does not keep the database from starting', async () => {
  const dataDir = aDataFolder()
  await startEmbedded({ dataDir, checkout })
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
  const { uid, gid } = statSync(pidFile)
  await kill(join(dataDir, 'postgres'))
  writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.ppid)))
  expect(statSync(pidFile)).toMatchObject({ uid, gid })
  const again = await startEmbedded({ dataDir, checkout })
  expect(again.startedHere).toBe(true)
  await again.stop()
}, 60_000)

test('two starts at the same moment share one database', async () => {
  const dataDir = aDataFolder()
  const both = await Promise.all([startEmbedded({ dataDir, checkout }), startEmbedded({ dataDir, checkout })])
  expect(both.map(({ startedHere }) => startedHere).sort()).toEqual([false, true])
  for (const database of both) await database.stop()
  expect(postmasterOf(join(dataDir, 'postgres'))).toBeNull()
}, 60_000)

test('a data folder with a long path still has a socket', async () => {
  const dataDir = aDataFolder('a'.repeat(120))
  const database = await startEmbedded({ dataDir, checkout })
  expect(await ask(database, 'select 1 as one')).toEqual([{ one: 1 }])
  const socketFolder = new URL(database.url).searchParams.get('host') ?? ''
  expect(socketFolder.length).toBeLessThan(80)
  expect(existsSync(join(dataDir, 'socket'))).toBe(false)
  await database.stop()
  rmSync(socketFolder, { recursive: true })
}, 60_000)

test('a cluster of another PostgreSQL is refused in one sentence', async () => {
  const dataDir = aDataFolder()
  mkdirSync(join(dataDir, 'postgres'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '16\n')
  const refusal = startEmbedded({ dataDir, checkout })
  await expect(refusal).rejects.toThrow(CannotStart)
  await expect(refusal).rejects.toThrow(/was made by PostgreSQL 16 and this portal brings 18/)
}, 60_000)

test('a new password waits for the start that opens the database, and is in use from then on', async () => {
  const dataDir = aDataFolder()
  const first = await startEmbedded({ dataDir, checkout })
  expect(askForNewPassword(dataDir)).toBe(true)
  expect(askForNewPassword(dataDir)).toBe(false)
  const next = readFileSync(join(dataDir, 'database-password.next'), 'utf8')
  expect(statSync(join(dataDir, 'database-password.next')).mode & 0o777).toBe(0o600)
  // Whoever comes while it runs keeps the one all others have in memory.
  const beside = await startEmbedded({ dataDir, checkout })
  expect(beside.url).toBe(first.url)
  await beside.stop()
  await first.stop()

  const again = await startEmbedded({ dataDir, checkout })
  expect(again.url).toContain(next)
  expect(readFileSync(join(dataDir, 'database-password'), 'utf8')).toBe(next)
  expect(existsSync(join(dataDir, 'database-password.next'))).toBe(false)
  const before = new pg.Client({ connectionString: first.url })
  await expect(before.connect()).rejects.toThrow('password authentication failed')

  // Cut short between the database and the file.
  askForNewPassword(dataDir)
  const third = readFileSync(join(dataDir, 'database-password.next'), 'utf8')
  await ask(again, `alter role porte_voix password '${third}'`)
  await again.stop()
  const mended = await startEmbedded({ dataDir, checkout })
  expect(mended.url).toContain(third)
  expect(existsSync(join(dataDir, 'database-password.next'))).toBe(false)
  await mended.stop()
}, 60_000)
