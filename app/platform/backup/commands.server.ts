import { existsSync, statSync } from 'node:fs'
import { sessionUrl } from '../db.server'
import { running } from '../running.server'
import { ended, type Terminal } from '../terminal'
import { resumePortal } from './pause.server'
import { restoreBackup } from './restoreBackup.server'
import { type BackupOf, writeBackup } from './writeBackup.server'

/** `portal backup FILE`: never over a file that is there. */
export async function backupCommand([file, ...more]: string[], { print, note }: Terminal): Promise<number> {
  if (!file || more.length > 0) return refused(note, 'usage: portal backup FILE.tar.gz')
  if (existsSync(file)) return refused(note, `"${file}" exists already: name another file.`)
  const { tables, rows, files, bytes, sha256 } = await writeBackup(file, thisPortal())
  print(`${file}: ${rows} rows of ${tables} tables, ${files} files, ${bytes} bytes, sha256 ${sha256}`)
  return ended.done
}

/** `portal restore FILE [--force]` */
export async function restoreCommand(args: string[], { print, note }: Terminal): Promise<number> {
  const [file, ...more] = args.filter(word => word !== '--force')
  if (!file || more.length > 0) return refused(note, 'usage: portal restore FILE.tar.gz [--force]')
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return refused(note, `There is no file "${file}".`)
  const restored = await restoreBackup(file, thisPortal(), args.includes('--force'))
  if (!restored.ok) return refused(note, restored.why)
  const { tables, madeAt } = restored.manifest
  print(`restored ${tables.reduce((sum, table) => sum + table.rows, 0)} rows as they were on ${madeAt}`)
  note('No mail leaves until somebody has looked and says: portal resume')
  return ended.done
}

/** `portal resume` */
export async function resumeCommand(_: string[], { print }: Terminal): Promise<number> {
  const waiting = await resumePortal()
  print(waiting === null ? 'nothing was paused' : `mail and reminders leave again; ${waiting} mails waited`)
  return ended.done
}

function thisPortal(): BackupOf {
  const { settings, checkout, demo } = running()
  return { url: sessionUrl(), dataDir: settings.dataDir, checkout, demo }
}

function refused(note: (line: string) => void, sentence: string): number {
  note(sentence)
  return ended.cannotRun
}
