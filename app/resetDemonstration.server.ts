import { record } from './events/record.server'
import { sweepStreams } from './events/sweep.server'
import { readClock } from './platform/clock.server'
import { db, Prisma } from './platform/db.server'
import { running } from './platform/running.server'
import { settingsBell } from './platform/settingsBell.server'
import { ended, type Terminal } from './platform/terminal'
import { seedWhenEmpty } from './seed.server'

/** `portal reset-demo`: empties the demonstration and fills it again, beside a running portal if need be. */
export async function resetDemonstrationCommand(_: string[], { print, note }: Terminal): Promise<number> {
  if (!running().demo) {
    note('This portal holds real data: only the demonstration is emptied.')
    return ended.cannotRun
  }
  await resetDemonstration()
  print('the demonstration is as new')
  return ended.done
}

export async function resetDemonstration() {
  await db.$transaction(async tx => {
    // Desks that are open hold cursors into the streams: the numbers go on, and what came before counts as swept.
    await sweepStreams(tx, 0)
    const tables = await tx.$queryRaw<{ name: string }[]>`
      select quote_ident(tablename) as name from pg_tables
      where schemaname = current_schema() and tablename not in ('_prisma_migrations', 'stream')`
    await tx.$executeRaw`truncate ${Prisma.raw(tables.map(({ name }) => name).join(', '))} restart identity`
    await tx.$executeRaw`delete from graphile_worker._private_jobs where locked_at is null`
  })
  await readClock()
  await seedWhenEmpty(() => {})
  await db.$transaction(tx => record(tx, { name: 'demonstration.reset', data: {} }))
  await settingsBell()
}
