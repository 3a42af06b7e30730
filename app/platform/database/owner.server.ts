import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'

export type Owner = { name: string; uid: number; gid: number }

/** The town may create this user to keep the database apart from everything else that runs as nobody. */
const users = ['porte-voix', 'nobody']

/**
 * PostgreSQL refuses to run as root, so root lends it to somebody with fewer rights.
 * @returns that user, or null when the portal is started by an ordinary user, who then owns the database too.
 */
export function databaseOwner(): Owner | null {
  if (process.getuid?.() !== 0) return null
  return users.map(userNamed).find(user => user !== null) ?? null
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
