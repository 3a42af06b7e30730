import type { CivilDate } from './calendar/civil'
import { db } from './db.server'
import { held } from './held.server'
import { dayAt } from './instant'

const clock = held('clock', () => ({ offset: 0 }))

/** The portal's one clock. The demonstration can move it (`portal clock +3d`); with real data it is the machine's. */
export const now = () => new Date(Date.now() + clock.offset)

/** The civil date in `zone` (an IANA name), at `at`. */
export function today(zone: string, at: Date = now()): CivilDate {
  return dayAt(at, zone)
}

/** Takes up the offset kept in the database, in milliseconds. */
export async function readClock() {
  const row = await db.setting.findUnique({ where: { key: 'clock' } })
  const kept = row?.value as { offset?: number } | undefined
  clock.offset = kept?.offset ?? 0
}

/** Moves the clock of every process on this database by `milliseconds` from where it stands. */
export async function moveClock(milliseconds: number) {
  await readClock()
  const value = { offset: clock.offset + milliseconds }
  await db.setting.upsert({ where: { key: 'clock' }, create: { key: 'clock', value }, update: { value } })
  clock.offset = value.offset
}
