import { moveTags, noteInstant, noteTag, noteUntil } from './cache/reads.server'
import { addDays, type CivilDate } from './calendar/civil'
import { db } from './db.server'
import { held } from './held.server'
import { dayAt, instantAt } from './instant'

const clock = held('clock', () => ({ offset: 0, days: new Map<string, { day: CivilDate; until: number }>() }))

/** The portal's time in milliseconds, for those who only compare; a page never shows it. */
export const nowInMilliseconds = () => Date.now() + clock.offset

/**
 * The portal's one clock. The demonstration can move it (`portal clock +3d`); with real data it is the machine's. A
 * public page that asks for the instant is drawn anew for each reader: `today` is what pages ask for.
 */
export function now(): Date {
  noteInstant()
  return new Date(nowInMilliseconds())
}

/** The civil date in `zone` (an IANA name), at `at`; without `at` it is today, and what is drawn with it holds until midnight there. */
export function today(zone: string, at?: Date): CivilDate {
  if (at) return dayAt(at, zone)
  const { day, until } = dayNow(zone)
  noteTag('day')
  noteUntil(until)
  return day
}

/** Today in `zone` and the instant of the next midnight there. */
function dayNow(zone: string): { day: CivilDate; until: number } {
  const at = nowInMilliseconds()
  const known = clock.days.get(zone)
  if (known && at < known.until) return known
  const day = dayAt(new Date(at), zone)
  const found = { day, until: instantAt(addDays(day, 1), '00:00', zone).getTime() }
  clock.days.set(zone, found)
  return found
}

/** Time that jumps takes with it every page that shows a day. */
function setOffset(offset: number) {
  if (offset === clock.offset) return
  clock.offset = offset
  clock.days.clear()
  moveTags(['day'])
}

/** Takes up the offset kept in the database, in milliseconds. */
export async function readClock() {
  const row = await db.setting.findUnique({ where: { key: 'clock' } })
  const kept = row?.value as { offset?: number } | undefined
  setOffset(kept?.offset ?? 0)
}

/** Moves the clock of every process on this database by `milliseconds` from where it stands. */
export async function moveClock(milliseconds: number) {
  await readClock()
  const value = { offset: clock.offset + milliseconds }
  await db.setting.upsert({ where: { key: 'clock' }, create: { key: 'clock', value }, update: { value } })
  setOffset(value.offset)
}
