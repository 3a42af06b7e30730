import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { CannotStart } from './cannotStart'
import { missingFrom } from './fitness.server'

export type ReachOptions = { say: (line: string) => void; patience?: number }

/**
 * Waits for the town's own PostgreSQL, then checks that it can carry the portal.
 * @param patience how many milliseconds to keep trying, 30 s unless told.
 * @throws CannotStart when it does not answer, or with one sentence for each thing it lacks.
 */
export async function reachDatabase(url: string, { say, patience = 30_000 }: ReachOptions) {
  const client = await connectedTo(url, say, patience)
  try {
    const missing = await missingFrom(client)
    if (missing.length > 0) throw new CannotStart(missing.join('\n'))
  } finally {
    await client.end()
  }
}

async function connectedTo(url: string, say: (line: string) => void, patience: number): Promise<pg.Client> {
  const since = performance.now()
  for (let tries = 1; ; tries += 1) {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
      application_name: 'porte-voix check',
    })
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch (error) {
      const left = Math.ceil((patience - (performance.now() - since)) / 1000)
      if (isFinal(error) || left <= 0) {
        throw new CannotStart(
          `DATABASE_URL is ${placeOf(url)}, which cannot be used: ${reasonOf(error)}; accepted: a PostgreSQL 15 or newer that answers.`,
        )
      }
      if (tries % 5 === 1)
        say(`The database at ${placeOf(url)} does not answer (${reasonOf(error)}); trying for ${left} s more.`)
      await pause(Math.min(1000, patience))
    }
  }
}

/** A wrong password or a missing database does not mend itself; a server that starts, restarts or is full may. */
function isFinal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(28|3D|42)/.test(error.code ?? '')
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message || error.name : String(error)
}

function placeOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url)
  return `"${searchParams.get('host') ?? host}${pathname}"`
}
