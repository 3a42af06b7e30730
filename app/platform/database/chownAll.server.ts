import { lchownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Owner } from './owner.server'

/** Gives a folder and all it holds to the database's user; nothing to do for an ordinary user, who owns it already. */
export function chownAll(folder: string, owner: Owner | null) {
  if (!owner) return
  lchownSync(folder, owner.uid, owner.gid)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) chownAll(path, owner)
    else lchownSync(path, owner.uid, owner.gid)
  }
}
