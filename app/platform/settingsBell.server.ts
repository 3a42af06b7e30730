import { db } from './db.server'

/** What a command changed in the portal's own settings (its clock, a pause), a portal already running must read again. */
export async function settingsBell() {
  await db.$executeRaw`select pg_notify('porte_voix', 'settings:0')`
}
