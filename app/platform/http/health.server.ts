import { migrationsIn } from '../database/migrationFiles.server'
import { db } from '../db.server'
import { log } from '../log/log.server'
import { mailState } from '../mail/send.server'
import { running } from '../running.server'
import { type Health, healthOf, type Migrations } from './health'

/** How long a database may take to say one word before it counts as down, in milliseconds. */
const patience = 2_000

/** What `/health/ready` tells; `live` is the relay's own word, which this room does not know. */
export async function readHealth(live: boolean): Promise<Health> {
  const read = await within(patience, Promise.all([migrationState(), mailState()]))
  return healthOf({ live, read: read && { migrations: read[0], mail: read[1] } })
}

async function migrationState(): Promise<Migrations> {
  const brought = migrationsIn(running().checkout).map(({ name }) => name)
  const rows = await db.$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`
  const applied = new Set(rows.map(({ name }) => name))
  return {
    applied: applied.size,
    pending: brought.filter(name => !applied.has(name)),
    unknown: [...applied].filter(name => !brought.includes(name)),
  }
}

/** The answer, or null when it does not come in time or at all: here a failure is what is being asked about. */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>(resolve => {
    timer = setTimeout(resolve, milliseconds, null)
  })
  const heard = answer.catch((error: Error) => {
    log.warn({ fault: error }, 'the database did not answer the health check')
    return null
  })
  return Promise.race([heard, late]).finally(() => clearTimeout(timer))
}
