export type Migrations = { applied: number; pending: string[]; unknown: string[] }
export type MailHealth = { way: 'smtp' | 'demonstration' | 'waiting'; queued: number; failed: number }

export type Health = {
  ready: boolean
  database: 'up' | 'down'
  /** Whether this process hears what happens: its LISTEN stands. */
  live: boolean
  mail: MailHealth | null
  migrations: ({ state: 'current' | 'behind' | 'ahead' } & Migrations) | null
}

/**
 * Whether this process should be given visitors: the database answers, it is the one this code expects, and the inbox is
 * live. Mail that waits keeps nobody from asking or answering; it is told, and does not close the door.
 */
export function healthOf({
  live,
  read,
}: {
  live: boolean
  read: { migrations: Migrations; mail: MailHealth } | null
}): Health {
  if (!read) return { ready: false, database: 'down', live, mail: null, migrations: null }
  const { pending, unknown } = read.migrations
  const state = unknown.length > 0 ? 'ahead' : pending.length > 0 ? 'behind' : 'current'
  return {
    ready: live && state === 'current',
    database: 'up',
    live,
    mail: read.mail,
    migrations: { state, ...read.migrations },
  }
}
