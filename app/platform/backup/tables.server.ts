import type pg from 'pg'

export type Table = { name: string; columns: string[] }
export type Sequence = { name: string; last: string | null }

/** Every table of the portal with the columns it stores itself; what PostgreSQL computes is computed again. */
export async function tablesIn(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`)
  return rows
}

export async function sequencesIn(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(`
    select sequencename as name, last_value::text as last from pg_sequences
    where schemaname = current_schema() order by sequencename`)
  return rows
}

const rowsAtOnce = 100

/** The rows of a table as JSON texts, in the order of its key, inside the caller's transaction. */
export async function* rowsOf(client: pg.ClientBase, { name, columns }: Table): AsyncGenerator<string> {
  const order = await keyOf(client, name)
  await client.query(
    `declare backup no scroll cursor for select row_to_json(r)::text as row from (select ${quoted(columns)} from "${name}" order by ${order}) r`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${rowsAtOnce} from backup`)
    if (rows.length === 0) break
    for (const { row } of rows) yield row
  }
  await client.query('close backup')
}

/** Adds rows given as JSON texts. */
export async function addRows(client: pg.ClientBase, { name, columns }: Table, rows: string[]) {
  const list = quoted(columns)
  await client.query(
    `insert into "${name}" (${list}) select ${list} from json_populate_recordset(null::"${name}", $1::json)`,
    [`[${rows.join(',')}]`],
  )
}

/**
 * Takes away the foreign keys, so that tables can be filled in any order, and returns how to put them back, which checks
 * every row. Deferring them would need another schema, and switching them off a superuser.
 */
export async function withoutForeignKeys(client: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ table: string; name: string; rule: string }>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as rule
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace order by conname`)
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint "${name}"`)
  return async () => {
    for (const { table, name, rule } of rows)
      await client.query(`alter table ${table} add constraint "${name}" ${rule}`)
  }
}

export async function setSequence(client: pg.ClientBase, { name, last }: Sequence) {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [`"${name}"`, last ?? '1', last !== null])
}

async function keyOf(client: pg.ClientBase, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string[] }>(
    `select array_agg(a.attname::text order by a.attnum) as columns
     from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indrelid = to_regclass($1) and i.indisprimary`,
    [`"${table}"`],
  )
  return quoted(rows[0]?.columns ?? ['ctid'])
}

function quoted(columns: string[]): string {
  return columns.map(column => `"${column}"`).join(', ')
}
