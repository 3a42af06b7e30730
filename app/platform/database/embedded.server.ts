import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './binaries.server'
import { CannotStart } from './cannotStart'
import { type Claim, claim } from './claim.server'
import { type Cluster, lastWords, launch, settleCluster, superuser } from './cluster.server'
import { halt } from './halt.server'
import { adoptNewPassword, passwordThatWaits, takeNewPassword } from './newPassword.server'
import { settleBinaries, settleData, settleSocketFolder } from './place.server'
import { postmasterOf } from './postmaster.server'
import { attend, type Presence } from './presence.server'
import { written } from './written.server'

export type EmbeddedOptions = {
  dataDir: string
  checkout: string
  say?: (line: string) => void
  /** Names the database to open, created when missing, knowing those that exist. */
  database?: (existing: string[]) => string
}

export type Embedded = {
  /** For `pg` and for Prisma's adapter alike. */
  url: string
  /** The same for another database of the cluster. */
  urlOf(database: string): string
  /** Where the data really lives (see `settleData`). */
  dataDir: string
  /** False when a database that outlived its portal, or that another command uses, was found running. */
  startedHere: boolean
  /** Stops the database unless another process uses it. End every pool first. */
  stop(): Promise<void>
}

const mostStarts = 12
const patience = 120_000

/**
 * Runs a real PostgreSQL 18 in the data folder, or finds the one running there.
 * @throws CannotStart with one sentence for whoever started the portal.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { checkout, say = () => {}, database = () => superuser } = options
  const place = settleData(options.dataDir, checkout, say)
  const lock = await turn(place.dataDir, say)
  try {
    const binaries = settleBinaries(checkout, place, say)
    const cluster = written(place.dataDir, () => settleCluster(place, settleSocketFolder(place), binaries, say))
    const urlOf = (name: string) => addressOf(cluster, name)
    const { presence, startedHere } = await running(cluster, binaries, place.dataDir, say)
    const close = () => stop(cluster, presence)
    try {
      // Nobody else can be connected yet, with the password before in memory.
      const changed = startedHere ? await takeNewPassword(urlOf('postgres'), superuser, place.dataDir) : null
      if (changed) cluster.password = changed
      const url = urlOf(await openedDatabase(urlOf('postgres'), database))
      return { url, urlOf, dataDir: place.dataDir, startedHere, stop: close }
    } catch (error) {
      await close()
      throw error
    }
  } finally {
    lock.release()
  }
}

/** Two processes that start at the same moment take turns: the second finds the database the first has started. */
async function turn(dataDir: string, say: (line: string) => void): Promise<Extract<Claim, { ok: true }>> {
  for (let waited = 0; ; waited += 1) {
    const mine = written(dataDir, () => claim(join(dataDir, 'starting.lock')))
    if (mine.ok) return mine
    if (waited === 10) say(`Waiting for process ${mine.holder.pid}, which is starting the database.`)
    await pause(200)
  }
}

/**
 * After a crash of everything the first start may fail while the kernel still clears away what was; the next one works.
 */
async function running(cluster: Cluster, binaries: Binaries, dataDir: string, say: (line: string) => void) {
  for (let starts = 0; starts <= mostStarts; starts += 1) {
    const found = postmasterOf(cluster.folder)
    if (found !== null) {
      const presence = await openedBy(cluster, dataDir, say, () => postmasterOf(cluster.folder) === found)
      if (presence) return { presence, startedHere: false }
      continue
    }
    if (starts > 0) await pause(Math.min(100 * starts, 1000))
    if (starts === 3) say('The database does not start at once; trying again.')
    const child = launch(cluster, binaries)
    const presence = await openedBy(cluster, dataDir, say, living(child))
    if (presence) return { presence, startedHere: true }
  }
  throw new CannotStart(
    `PostgreSQL does not start in ${cluster.folder}. Its log (${cluster.log}) ends: ${lastWords(cluster)}`,
  )
}

function living(child: ChildProcess): () => boolean {
  let lives = true
  child.once('error', () => (lives = false))
  child.once('exit', () => (lives = false))
  return () => lives
}

/** Knocks until the database opens or its process is gone; a recovery after a crash may take its time. */
async function openedBy(
  cluster: Cluster,
  dataDir: string,
  say: (line: string) => void,
  lives: () => boolean,
): Promise<Presence | null> {
  const since = performance.now()
  for (let knocks = 1; lives(); knocks += 1) {
    try {
      const presence = await attend(addressOf(cluster, 'postgres'))
      if (cluster.password === passwordThatWaits(dataDir)) adoptNewPassword(dataDir)
      return presence
    } catch (error) {
      if (isWrongPassword(error)) {
        const next = passwordThatWaits(dataDir)
        if (next && next !== cluster.password) {
          cluster.password = next
          continue
        }
        throw new CannotStart(
          `The database in ${cluster.folder} does not know the password in DATA_DIR/database-password.`,
        )
      }
    }
    if (knocks === 20) say('Waiting for the database, which may be recovering from a crash.')
    if (performance.now() - since > patience) {
      throw new CannotStart(
        `PostgreSQL runs in ${cluster.folder} but lets nobody in. Its log (${cluster.log}) ends: ${lastWords(cluster)}`,
      )
    }
    await pause(Math.min(20 * knocks, 250))
  }
  return null
}

async function openedDatabase(url: string, choose: (existing: string[]) => string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where not datistemplate')
    const existing = rows.map(row => row.datname)
    const name = choose(existing)
    if (!existing.includes(name)) await client.query(`create database ${client.escapeIdentifier(name)}`)
    return name
  } finally {
    await client.end()
  }
}

async function stop(cluster: Cluster, presence: Presence) {
  if (await presence.leave()) await halt(cluster.folder)
}

/** The port only names the socket; it is written out because PGPORT would otherwise change it. */
function addressOf({ password, socketFolder }: Cluster, database: string): string {
  return `postgresql://${superuser}:${password}@localhost:5432/${encodeURIComponent(database)}?host=${encodeURIComponent(socketFolder)}`
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '28P01'
}
