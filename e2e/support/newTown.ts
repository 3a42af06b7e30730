import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../app/platform/database/embedded.server'
import { runProcess, startProcess } from './process'

type Told = { name: string; data: Record<string, unknown>; by: string | null }

export type NewTown = {
  origin: string
  /** The one-time address `portal create-admin` prints. */
  inviteAdministrator: (email: string) => Promise<string>
  /** Runs a command of the portal; its exit code. */
  portal: (...command: string[]) => Promise<number | null>
  /** What the portal's event log tells, oldest first, each by its author's e-mail. */
  events: () => Promise<Told[]>
  close: () => Promise<void>
}

/** A portal of its own, opened with DEMO=no as a town does on its first day: empty, without mail. */
export async function newTown(port: number): Promise<NewTown> {
  const folder = mkdtempSync(join(tmpdir(), 'pv-town-'))
  const dataDir = join(folder, 'data')
  const env = { DATA_DIR: dataDir, PORT: String(port), DEMO: 'no', RATE_LIMITS: 'off' }
  const portal = startProcess([], env)
  await portal.said('To stop')
  return {
    origin: `http://localhost:${port}`,
    async inviteAdministrator(email) {
      const { code, out, err } = await runProcess(['portal', 'create-admin', email], env)
      if (code !== 0) throw new Error(err)
      return out.trim()
    },
    portal: async (...command) => (await runProcess(['portal', ...command], env)).code,
    events: () => eventsIn(dataDir),
    async close() {
      portal.child.kill('SIGTERM')
      await portal.ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Read beside the running portal, from its own database. */
async function eventsIn(dataDir: string): Promise<Told[]> {
  const database = await startEmbedded({ dataDir, checkout: process.cwd(), database: () => 'porte_voix' })
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    const { rows } = await client.query<Told>(
      'select e.name, e.data, p.email as by from event e left join person p on p.id = e.actor_id order by e.at, e.id',
    )
    return rows
  } finally {
    await client.end()
    await database.stop()
  }
}
