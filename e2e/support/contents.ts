import pg from 'pg'
import { tablesIn } from '../../app/platform/backup/tables.server'

/** What a database answers, on a connection of its own. */
export async function asked<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

/** Every table of a database as one text each, computed columns included; the pause after a restore is left out. */
export async function everythingIn(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const contents: Record<string, string[]> = {}
  for (const { name } of await tablesIn(client)) {
    const { rows } = await client.query<{ row: string }>(
      `select t::text as row from "${name}" t where not (to_jsonb(t) @> '{"key":"paused"}') order by 1`,
    )
    contents[name] = rows.map(({ row }) => row)
  }
  await client.end()
  return contents
}
