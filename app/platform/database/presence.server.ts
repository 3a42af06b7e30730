import pg from 'pg'

/**
 * One connection held for as long as a process uses the embedded database. The portal and its commands may run at the
 * same time, in any order: whoever leaves last switches the light off.
 */
export type Presence = {
  /** @returns true when nobody else is there; from then on nobody can come in before the database has stopped. */
  leave(): Promise<boolean>
}

/** Any number will do, as long as nothing else in this database uses it: the maintenance database holds no data. */
const lock = 1_886_353_013

/** @throws what `pg` says when the database does not let us in. */
export async function attend(url: string): Promise<Presence> {
  const client = await connected(url)
  await client.query('select pg_advisory_lock_shared($1)', [lock])
  return { leave: () => leaveAs(client, url) }
}

async function leaveAs(client: pg.Client, url: string): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [lock])
    return await isLast(client)
  } catch {
    // The database restarted meanwhile and took our connection and its lock along; the question is still worth asking.
    return connected(url).then(isLast, () => true)
  }
}

async function isLast(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [lock])
  const last = rows[0]?.last ?? false
  if (!last) await client.end()
  return last
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'porte-voix presence',
    connectionTimeoutMillis: 5000,
  })
  // A database that stops ends this connection; that is news for the pools, not a reason to die.
  client.on('error', () => {})
  await client.connect()
  return client
}
