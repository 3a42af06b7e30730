import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { CannotStart } from './cannotStart'
import type { Migration } from './migrationFiles.server'

export type Applied = { name: string; checksum: string; finished: boolean }

/** The lock Prisma's own `migrate deploy` takes, so that both ways of migrating keep out of each other's way. */
export const migrationLock = 72_707_369

/**
 * What was applied to this database, as Prisma keeps it; the table is created, exactly as Prisma does, in an empty one.
 * @throws CannotStart when the database holds tables of something else.
 */
export async function appliedIn(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as there",
  )
  if (!rows[0]?.there) await createLog(client)
  const { rows: applied } = await client.query<Applied>(`
    select migration_name as name, checksum, finished_at is not null as finished
    from _prisma_migrations where rolled_back_at is null order by started_at`)
  return applied
}

/** Applies one migration and records it, both or neither. */
export async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  await client.query('begin')
  try {
    const id = randomUUID()
    await client.query(
      'insert into _prisma_migrations (id, checksum, migration_name, started_at) values ($1, $2, $3, clock_timestamp())',
      [id, checksum, name],
    )
    await client.query(sql)
    await client.query(
      'update _prisma_migrations set finished_at = clock_timestamp(), applied_steps_count = 1 where id = $1',
      [id],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function createLog(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(`
    select relname as name from pg_class c
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm')
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    limit 1`)
  if (rows[0]) {
    throw new CannotStart(
      `The database already holds tables that are not the portal's ("${rows[0].name}"): give the portal an empty database.`,
    )
  }
  await client.query(`create table _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
  )`)
}
