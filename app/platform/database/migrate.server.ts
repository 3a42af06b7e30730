import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { CannotStart } from './cannotStart'
import { type Migration, migrationsIn } from './migrationFiles.server'
import { type Applied, appliedIn, apply, migrationLock } from './migrationLog.server'

export type MigrateOptions = {
  checkout: string
  /** Called once, before anything changes, when migrations wait for a database that has been in use. */
  beforeFirst?: (pending: string[]) => Promise<void>
}

/**
 * Brings a database to the state this code expects: the portal's migrations in order, recorded as Prisma records them,
 * then those of the job queue. Several processes may call this at once; one works and the others wait for it.
 * @param url an address with a session of its own (not through a pooler that shares sessions).
 * @returns the names of the migrations applied now.
 * @throws CannotStart when the database is newer than the code, was migrated by other files, or a migration fails.
 */
export async function migrate(url: string, { checkout, beforeFirst }: MigrateOptions): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'porte-voix migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const migrations = migrationsIn(checkout)
    const applied = await appliedIn(client)
    const pending = pendingOf(migrations, applied)
    if (pending.length > 0 && applied.length > 0) await beforeFirst?.(pending.map(({ name }) => name))
    for (const migration of pending) await applyOrExplain(client, migration)
    await migrateQueue(url)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/**
 * Which migrations still wait, in order.
 * @throws CannotStart when what was applied is not what this code brings.
 */
export function pendingOf(migrations: Migration[], applied: Applied[]): Migration[] {
  const known = new Map(migrations.map(migration => [migration.name, migration]))
  for (const { name, checksum, finished } of applied) {
    const migration = known.get(name)
    if (!migration) {
      throw new CannotStart(
        `The database is newer than this code (it knows "${name}"): install the version that made it, or a newer one.`,
      )
    }
    if (!finished) {
      throw new CannotStart(
        `Migration "${name}" was begun by another tool and never ended: restore a backup, or mend it with "prisma migrate resolve".`,
      )
    }
    if (migration.checksum !== checksum) {
      throw new CannotStart(
        `Migration "${name}" was applied with another text than this code brings: put the original file back.`,
      )
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  return migrations.filter(({ name }) => !done.has(name))
}

async function applyOrExplain(client: pg.Client, migration: Migration) {
  try {
    await apply(client, migration)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    throw new CannotStart(`Migration "${migration.name}" failed and was undone: ${error.message} (${error.code}).`)
  }
}

/** The queue's migrations are routine; only what goes wrong is worth a line. */
const quiet = new Logger(() => (level, message) => {
  if (level === 'error') console.error(message)
})

async function migrateQueue(url: string) {
  try {
    await runMigrations({ connectionString: url, maxPoolSize: 2, logger: quiet })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CannotStart(`The job queue in the database cannot be brought to the version of this code: ${why}`)
  }
}
