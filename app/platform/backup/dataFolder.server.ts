import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesFolderName } from '../files/folders'

/** What belongs to the running database or process, not to the town's data. Everything else in the folder is kept. */
const passing =
  /^(postgres|socket$|backups$|database-password|portal\.json|restoring-)|\.(lock|stale|partial)(\.|$)|^\./

/**
 * The paths, inside the data folder, of the files a backup carries. `except` are files that are the backup itself. The
 * demonstration and the real portal may share the folder; neither's backup carries what people joined to the other.
 */
export function filesKept(dataDir: string, demo: boolean, except: string[] = []): string[] {
  if (!existsSync(dataDir)) return []
  const left = [...except, join(dataDir, filesFolderName(!demo))]
  const top = readdirSync(dataDir).filter(name => !passing.test(name) && !left.includes(join(dataDir, name)))
  return top.flatMap(name => filesBelow(dataDir, name)).sort()
}

/** Puts back the files of a backup, over those of the same name, in folders for the portal's eyes only. */
export function bringFiles(from: string, dataDir: string) {
  if (!existsSync(from)) return
  mkdirSync(dataDir, { recursive: true })
  for (const name of readdirSync(from).filter(name => !passing.test(basename(name)))) {
    cpSync(join(from, name), join(dataDir, name), { recursive: true, preserveTimestamps: true })
    if (lstatSync(join(dataDir, name)).isDirectory()) chmodSync(join(dataDir, name), 0o700)
  }
}

function filesBelow(folder: string, path: string): string[] {
  const found = lstatSync(join(folder, path))
  if (found.isFile()) return [path]
  return found.isDirectory()
    ? readdirSync(join(folder, path)).flatMap(name => filesBelow(folder, join(path, name)))
    : []
}
