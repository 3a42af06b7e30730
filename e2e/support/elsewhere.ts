import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import type { HappeningName } from '../../app/events/catalogue'
import { doorbell } from '../../app/events/record.server'
import { databaseUrl } from '../../app/platform/db.server'

type Change = { sql: string; values: unknown[] }

/** A second process on the same database: its connection is its own, and it tells this one nothing. */
export async function otherProcess() {
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  onTestFinished(() => client.end())

  /** A change and its event in one transaction, as `record` writes them; `silent`: the bell is lost. */
  return async function acts({ sql, values }: Change, name: HappeningName, { silent = false } = {}) {
    await client.query('begin')
    await client.query(sql, values)
    const id = randomUUID()
    await client.query('insert into event (id, name) values ($1, $2)', [id, name])
    const { rows } = await client.query(
      `insert into stream (id, head) values ('public', 1)
       on conflict (id) do update set head = stream.head + 1 returning head`,
    )
    const head = rows[0].head
    // Its hash is not this process's concern: nobody verifies here.
    const entry = `insert into stream_entry (stream_id, seq, event_id, hash) values ('public', $1, $2, '')`
    await client.query(entry, [head, id])
    if (!silent) await client.query('select pg_notify($1, $2)', [doorbell, `public:${head}`])
    await client.query('commit')
  }
}
