import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { create } from 'tar'
import { appliedIn } from '../database/migrationLog.server'
import { filesKept } from './dataFolder.server'
import { waitingJobs } from './jobs.server'
import { formatVersion, type Manifest } from './manifest'
import { type Member, measured, writeLines } from './members.server'
import { rowsOf, sequencesIn, tablesIn } from './tables.server'

export type BackupOf = { url: string; dataDir: string; checkout: string; demo: boolean }
export type Written = Member & { file: string; tables: number; rows: number; files: number }

/**
 * Writes database, files and secrets of a portal into one archive, as they are at one moment; the portal may go on
 * working. The archive appears under its name once it is whole, readable by its owner alone.
 */
export async function writeBackup(file: string, portal: BackupOf): Promise<Written> {
  const target = resolve(file)
  mkdirSync(dirname(target), { recursive: true })
  const folder = mkdtempSync(`${target}.partial`)
  try {
    const tables = await writeTables(folder, portal)
    const files = filesKept(portal.dataDir, portal.demo, [target, folder]).filter(path =>
      copied(join(portal.dataDir, path), join(folder, 'data', path)),
    )
    const names = [
      'jobs.ndjson',
      ...tables.tables.map(({ name }) => `tables/${name}.ndjson`),
      ...files.map(path => `data/${path}`),
    ]
    const members: Record<string, Member> = {}
    for (const name of names) members[name] = await measured(join(folder, name))
    const manifest: Manifest = { ...tables, ...facts(portal), members }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2), { mode: 0o600 })
    const draft = join(folder, basename(target))
    await create({ gzip: true, portable: true, cwd: folder, file: draft }, ['manifest.json', ...names])
    chmodSync(draft, 0o600)
    renameSync(draft, target)
    const rows = tables.tables.reduce((sum, table) => sum + table.rows, 0)
    return { ...(await measured(target)), file: target, tables: tables.tables.length, rows, files: files.length }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Files are copied after the tables, so each one a row names is there, unless it was taken away for good meanwhile. */
function copied(from: string, to: string): boolean {
  mkdirSync(dirname(to), { recursive: true })
  try {
    copyFileSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return false
  }
}

/** One snapshot for all tables: what one transaction wrote is in the backup whole or not at all. */
async function writeTables(folder: string, { url }: BackupOf) {
  const client = new pg.Client({ connectionString: url, application_name: 'porte-voix backup' })
  await client.connect()
  try {
    const migrations = (await appliedIn(client)).map(({ name }) => name)
    await client.query('begin transaction isolation level repeatable read read only')
    await client.query("set local timezone = 'UTC'")
    const tables: Manifest['tables'] = []
    for (const table of await tablesIn(client)) {
      tables.push({ ...table, rows: await writeLines(folder, `tables/${table.name}.ndjson`, rowsOf(client, table)) })
    }
    const jobs = await writeLines(folder, 'jobs.ndjson', waitingJobs(client))
    return { migrations, tables, sequences: await sequencesIn(client), jobs }
  } finally {
    await client.end()
  }
}

function facts({ checkout, demo }: BackupOf) {
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as { version: string }
  return {
    format: 'porte-voix backup' as const,
    formatVersion,
    portalVersion: version,
    madeAt: new Date().toISOString(),
    demo,
  }
}
