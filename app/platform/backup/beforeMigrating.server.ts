import { join } from 'node:path'
import { running } from '../running.server'
import { writeBackup } from './writeBackup.server'

/** Before a migration changes real data, everything is written to `backups` in the data folder. */
export async function beforeMigrating(url: string, dataDir: string, say: (line: string) => void) {
  const { demo, checkout } = running()
  if (demo) return
  const moment = new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-')
  const { file } = await writeBackup(join(dataDir, 'backups', `before-migration-${moment}.tar.gz`), {
    url,
    dataDir,
    checkout,
    demo,
  })
  say(`Before the database changes, a backup was written to ${file}.`)
}
