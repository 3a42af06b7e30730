import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotStart } from './cannotStart'

export type Owner = { name: string; uid: number; gid: number }

/** The town may create this user to keep the database apart from everything else that runs as nobody. */
const users = ['porte-voix', 'nobody']

/**
 * PostgreSQL refuses to run as root, so root lends it to somebody with fewer rights.
 * @param starter who starts the portal; undefined where users have no numbers.
 * @param find looks a user up by name, in the system unless told otherwise.
 * @returns that user, or null when the portal is started by an ordinary user, who then owns the database too.
 * @throws CannotStart when root has nobody to lend it to.
 */
export function databaseOwner(starter = process.getuid?.(), find = userNamed): Owner | null {
  if (starter !== 0) return null
  for (const name of users) {
    const user = find(name)
    if (user) return user
  }
  throw new CannotStart(
    `PostgreSQL refuses to run as root, and this machine knows neither ${users.join(' nor ')}: create the user ${users[0]} (docs/operating.md#started-as-root).`,
  )
}

/** Whether the database's user can walk down to a path; for a path that does not exist yet, to what exists of it. */
export function canReach(owner: Owner | null, path: string): boolean {
  if (!existsSync(path)) return canReach(owner, dirname(path))
  if (owner === null) return true
  const { uid, gid } = owner
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { uid, gid, cwd: '/' }).status === 0
}

/** What `spawn` needs to act as the database's user. */
export function as(owner: Owner | null): { uid?: number; gid?: number } {
  return owner ? { uid: owner.uid, gid: owner.gid } : {}
}

function userNamed(name: string): Owner | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
    return { name, uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}
