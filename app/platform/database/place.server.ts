import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Binaries, copyBinaries, findBinaries } from './binaries.server'
import { CannotStart } from './cannotStart'
import { chownAll } from './chownAll.server'
import { canReach, databaseOwner, type Owner } from './owner.server'
import { written } from './written.server'

export type Place = { dataDir: string; owner: Owner | null }

const systemFolder = '/var/lib/porte-voix'
/** The kernel takes about 107 bytes for the path of a socket, and PostgreSQL adds its file name to the folder's. */
const longestSocketFolder = 80

/**
 * Where the data of this portal really lives, created if need be. As asked, unless root lends the database to a user who
 * cannot walk there (a checkout below /root): then in a system folder named after the checkout.
 * @param say hears about the move, in one line.
 * @param owner the database's user; null when the database is not ours to run.
 * @throws CannotStart when the folder cannot be written.
 */
export function settleData(
  asked: string,
  checkout: string,
  say: (line: string) => void,
  owner = databaseOwner(),
): Place {
  const dataDir = canReach(owner, dirname(asked)) ? asked : join(systemHome(checkout), folderFor(asked, checkout))
  if (dataDir !== asked) {
    say(
      `The database's user, ${owner?.name}, cannot reach ${asked}: data and PostgreSQL are kept in ${dirname(dataDir)}.`,
    )
  }
  written(dataDir, () => {
    const isNew = !existsSync(dataDir)
    makeFolder(dataDir)
    if (isNew || !canReach(owner, dataDir)) chmodSync(dataDir, owner ? 0o711 : 0o700)
    accessSync(dataDir, constants.W_OK | constants.X_OK)
  })
  return { dataDir, owner }
}

/** Step by step: where the system lets nobody make a folder (/proc), Node's recursive way never comes back. */
function makeFolder(path: string) {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another start made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** PostgreSQL's own files where its user can reach them. */
export function settleBinaries(checkout: string, { dataDir, owner }: Place, say: (line: string) => void): Binaries {
  const binaries = findBinaries(checkout)
  if (canReach(owner, join(binaries.folder, 'bin'))) return binaries
  const home = systemHome(checkout)
  const copy = copyBinaries(binaries, home, owner)
  if (!dataDir.startsWith(home)) {
    say(`The database's user, ${owner?.name}, cannot reach ${checkout}: PostgreSQL runs from ${copy.folder}.`)
  }
  return copy
}

/**
 * The folder of the database's socket, for its user's eyes only. It has the same name at each start, so that a database
 * which outlived its portal is found again.
 */
export function settleSocketFolder({ dataDir, owner }: Place): string {
  const within = join(dataDir, 'socket')
  const folder = Buffer.byteLength(within) <= longestSocketFolder ? within : shortFolder(dataDir, owner)
  open(dirname(folder))
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
  const { uid } = lstatSync(folder)
  const former = statSync(join(dataDir, 'postgres'), { throwIfNoEntry: false })?.uid
  const mine = [process.getuid?.(), owner?.uid, owner && former]
  // Below /tmp anybody may have made this folder first, to sit between the portal and its database.
  if (!lstatSync(folder).isDirectory() || !mine.includes(uid)) {
    throw new CannotStart(
      `${folder} belongs to another user, so the database's socket cannot be kept there: remove it.`,
    )
  }
  // What a crash of the former user left in it would keep the new one from starting.
  if (uid !== owner?.uid) chownAll(folder, owner)
  chmodSync(folder, 0o700)
  return folder
}

function shortFolder(dataDir: string, owner: Owner | null): string {
  return owner ? join('/run/porte-voix', hashOf(dataDir)) : `/tmp/porte-voix-${hashOf(dataDir)}`
}

function systemHome(checkout: string): string {
  const home = join(systemFolder, hashOf(checkout))
  open(systemFolder)
  open(home)
  return home
}

/** A folder others may pass through, without seeing what it holds. */
function open(folder: string) {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
}

function folderFor(asked: string, checkout: string): string {
  return asked === join(checkout, 'data') ? 'data' : `data-${hashOf(asked)}`
}

function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}
