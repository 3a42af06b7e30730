import { join } from 'node:path'
import { CannotStart } from '../database/cannotStart'
import { isRefusedByDisk } from '../database/written.server'
import { running } from '../running.server'
import { writeBackup } from './writeBackup.server'

/**
 * Before a migration changes real data, everything is written to `backups` in the data folder.
 * @throws CannotStart when the disk does not take it: without a backup nothing is migrated.
 */
export async function beforeMigrating(url: string, dataDir: string, say: (line: string) => void) {
  const { demo, checkout } = running()
  if (demo) return
  const moment = new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-')
  const file = join(dataDir, 'backups', `before-migration-${moment}.tar.gz`)
  try {
    await writeBackup(file, { url, dataDir, checkout, demo })
  } catch (error) {
    if (!isRefusedByDisk(error)) throw error
    throw new CannotStart(
      `The backup that precedes a migration cannot be written, so nothing was changed: ${error.message}.`,
    )
  }
  say(`Before the database changes, a backup was written to ${file}.`)
}
