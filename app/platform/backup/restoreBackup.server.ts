import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrationsIn } from '../database/migrationFiles.server'
import { bringFiles } from './dataFolder.server'
import { addWaitingJobs, forgetJobs } from './jobs.server'
import { type Manifest, mayRestore, type Unreadable } from './manifest'
import { groupsOfLines } from './members.server'
import { openBackup } from './openBackup.server'
import { addRows, setSequence, tablesIn, withoutForeignKeys } from './tables.server'
import type { BackupOf } from './writeBackup.server'

export type Restored = { ok: true; manifest: Manifest } | Unreadable

/**
 * Brings a portal back to what an archive holds, in one transaction: all of it or nothing. Mail then waits until an
 * operator has looked, because people may have been written to since the backup was made.
 * @param force replaces what the portal holds.
 */
export async function restoreBackup(file: string, portal: BackupOf, force: boolean): Promise<Restored> {
  mkdirSync(portal.dataDir, { recursive: true })
  const folder = mkdtempSync(join(portal.dataDir, 'restoring-'))
  const client = new pg.Client({ connectionString: portal.url, application_name: 'porte-voix restore' })
  try {
    const opened = await openBackup(file, folder)
    if (!opened.ok) return opened
    const { manifest } = opened
    const may = mayRestore(manifest, {
      demo: portal.demo,
      migrations: migrationsIn(portal.checkout).map(({ name }) => name),
    })
    if (!may.ok) return may
    await client.connect()
    const refusal = await whyNotNow(client, force)
    if (refusal) return { ok: false, why: refusal }
    await load(client, folder, manifest)
    bringFiles(join(folder, 'data'), portal.dataDir)
    return { ok: true, manifest }
  } finally {
    await client.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function whyNotNow(client: pg.Client, force: boolean): Promise<string | null> {
  const { rows } = await client.query<{ running: boolean; used: boolean }>(`
    select exists (select from pg_stat_activity where datname = current_database() and application_name = 'porte-voix jobs') as running,
      exists (select from question) or exists (select from person) as used`)
  if (rows[0]?.running) return 'The portal is running on this database: stop it first.'
  if (rows[0]?.used && !force)
    return 'This portal already holds people or questions, which a restore would replace: back it up, then add --force.'
  return null
}

async function load(client: pg.Client, folder: string, manifest: Manifest) {
  await client.query('begin')
  const restoreForeignKeys = await withoutForeignKeys(client)
  const names = (await tablesIn(client)).map(({ name }) => `"${name}"`)
  await client.query(`truncate ${names.join(', ')}`)
  for (const table of manifest.tables) {
    for await (const rows of groupsOfLines(join(folder, 'tables', `${table.name}.ndjson`)))
      await addRows(client, table, rows)
  }
  await restoreForeignKeys()
  for (const sequence of manifest.sequences) await setSequence(client, sequence)
  await forgetJobs(client)
  for await (const jobs of groupsOfLines(join(folder, 'jobs.ndjson'))) await addWaitingJobs(client, jobs)
  const pause = JSON.stringify({ since: new Date().toISOString(), backupOf: manifest.madeAt })
  await client.query(
    "insert into setting (key, value) values ('paused', $1) on conflict (key) do update set value = excluded.value",
    [pause],
  )
  await client.query('commit')
}
