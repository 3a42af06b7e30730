import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { keepPrivate } from '../secretFile.server'
import type { Binaries } from './binaries.server'
import { CannotStart } from './cannotStart'
import { chownAll } from './chownAll.server'
import { newPassword } from './newPassword.server'
import { as, type Owner } from './owner.server'
import type { Place } from './place.server'
import { disownPidFile } from './postmaster.server'

export type Cluster = { folder: string; log: string; password: string; socketFolder: string; owner: Owner | null }

export const superuser = 'porte_voix'
const major = '18'
/** PostgreSQL reads many variables; none of those meant for the portal's connections may reach it. */
const env: NodeJS.ProcessEnv = { NODE_ENV: process.env.NODE_ENV, LANG: 'C', PATH: process.env.PATH }
const largestLog = 5_000_000

/**
 * Opens the cluster of a data folder for use, created by `initdb` at first: UTF-8 and the builtin locale, under which
 * `lower('É')` is `é` on every machine. Made aside and moved into place, so a half-made cluster is never taken for one.
 * @throws CannotStart when it cannot be made, or was made by another PostgreSQL.
 */
export function settleCluster(
  { dataDir, owner }: Place,
  socketFolder: string,
  binaries: Binaries,
  say: (line: string) => void,
): Cluster {
  const folder = join(dataDir, 'postgres')
  const password = settlePassword(join(dataDir, 'database-password'), say)
  if (!existsSync(folder)) initialise(folder, password, binaries, owner)
  checkVersion(folder)
  return { folder, log: join(dataDir, 'postgres.log'), password, socketFolder, owner }
}

/**
 * Starts PostgreSQL in a session of its own: Ctrl-C in the terminal reaches the portal first, which stops the database
 * when the last request is answered. Its log keeps neither the statements nor the values people typed.
 * @throws CannotStart when the cluster belongs to another user.
 */
export function launch(cluster: Cluster, { folder }: Binaries): ChildProcess {
  takeOver(cluster)
  disownPidFile(cluster.folder)
  turnLog(cluster.log)
  const log = openSync(cluster.log, 'a', 0o600)
  const options = {
    listen_addresses: '',
    unix_socket_directories: cluster.socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(folder, 'bin/postgres'), ['-D', cluster.folder, '-p', '5432', ...flags], {
    ...as(cluster.owner),
    cwd: cluster.folder,
    detached: true,
    env,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

/** The last lines PostgreSQL wrote, for whoever must understand why it does not start. */
export function lastWords({ log }: Cluster): string {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | ') : ''
}

function initialise(folder: string, password: string, { folder: binaries }: Binaries, owner: Owner | null) {
  const draft = `${folder}.new`
  const passwordFile = `${folder}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const path of [draft, passwordFile]) if (owner) chownSync(path, owner.uid, owner.gid)
  const made = spawnSync(
    join(binaries, 'bin/initdb'),
    ['-D', draft, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'].concat([
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
    ]),
    { ...as(owner), cwd: draft, env, encoding: 'utf8' },
  )
  rmSync(passwordFile)
  if (made.status !== 0) {
    const why = made.error?.message ?? made.stderr.trim().split('\n').slice(-3).join(' | ')
    throw new CannotStart(`PostgreSQL ${major} cannot prepare its folder in ${folder}: ${why}`)
  }
  renameSync(draft, folder)
}

function checkVersion(folder: string) {
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version !== major) {
    throw new CannotStart(
      `${folder} was made by PostgreSQL ${version} and this portal brings ${major}: restore a backup into an empty DATA_DIR.`,
    )
  }
}

/** Root may have been given another user for the database since the last start. */
function takeOver({ folder, owner }: Cluster) {
  const uid = owner?.uid ?? process.getuid?.()
  if (statSync(folder).uid === uid) return
  if (!owner) throw new CannotStart(`${folder} belongs to another user: start the portal as that user, or as root.`)
  chownAll(folder, owner)
}

/** Written before the cluster exists, so a start that is cut short finds the same password again. */
function settlePassword(file: string, say: (line: string) => void): string {
  if (!existsSync(file)) {
    const draft = `${file}.new`
    writeFileSync(draft, newPassword(), { mode: 0o600 })
    chmodSync(draft, 0o600)
    renameSync(draft, file)
  }
  keepPrivate(file, say)
  return readFileSync(file, 'utf8').trim()
}

function turnLog(log: string) {
  if (existsSync(log) && statSync(log).size > largestLog) renameSync(log, `${log}.1`)
}
