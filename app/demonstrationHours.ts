import { addDays, type CivilDate } from './platform/calendar/civil'
import { isWorkingDay } from './platform/calendar/workingDays'
import { instantAt } from './platform/instant'

/** From when the demonstration is looked at: its days are counted back from there. */
export type Present = { now: Date; today: CivilDate; zone: string }
export type Who = 'citizen' | 'staff'

/** People write before work, at noon and in the evening; staff works. */
const hours: Record<Who, { from: number; to: number }> = { citizen: { from: 7, to: 22 }, staff: { from: 9, to: 17.5 } }
const minute = 60_000

/**
 * A believable instant for what somebody did so many days ago: the same each time for the same `key`, never before
 * `after` nor in the future, and for staff on a working day where that can be.
 */
export function momentAgo(daysAgo: number, who: Who, key: string, { now, today, zone }: Present, after?: Date): Date {
  const day = addDays(today, -daysAgo)
  const worked = who === 'staff' ? workedBefore(day, after && dayOf(after, zone)) : day
  const { from, to } = hours[who]
  const minutes = Math.floor(from * 60 + share(key) * (to - from) * 60)
  const wanted = instantAt(worked, `${two(minutes / 60)}:${two(minutes % 60)}`, zone)
  const floor = after ? new Date(after.getTime() + (5 + share(`${key} later`) * 40) * minute) : wanted
  const moment = wanted < floor ? floor : wanted
  if (moment <= now) return moment
  if (!after) return new Date(now.getTime() - (10 + share(key) * 150) * minute)
  return new Date((after.getTime() + now.getTime()) / 2)
}

function workedBefore(day: CivilDate, notBefore: CivilDate | undefined): CivilDate {
  for (let back = 0; back < 4; back += 1) {
    const earlier = addDays(day, -back)
    if (notBefore && earlier < notBefore) break
    if (isWorkingDay(earlier, 'metropole')) return earlier
  }
  return day
}

function dayOf(at: Date, zone: string): CivilDate {
  return at.toLocaleDateString('sv-SE', { timeZone: zone })
}

const two = (count: number) => String(Math.floor(count)).padStart(2, '0')

/** A number from 0 to 1 that belongs to a text (FNV-1a). */
export function share(text: string): number {
  let hash = 2_166_136_261
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619)
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296
}
