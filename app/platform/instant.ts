import type { CivilDate } from './calendar/civil'

/**
 * The instant at which clocks in `zone` (an IANA name) show this day and hour. An hour skipped in spring gives the next
 * one; an hour that comes twice in autumn gives the first.
 * @param hour `HH:MM`
 */
export function instantAt(day: CivilDate, hour: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${hour}:00Z`)
  const before = wanted - offsetAt(wanted - aDay, zone)
  const after = wanted - offsetAt(wanted + aDay, zone)
  const isShown = before + offsetAt(before, zone) === wanted
  return new Date(isShown || after + offsetAt(after, zone) !== wanted ? before : after)
}

/** The civil date that clocks in `zone` show at an instant. */
export function dayAt(instant: Date, zone: string): CivilDate {
  return clockOf(zone).format(instant).slice(0, 10)
}

const aDay = 86_400_000

/** How far the clocks of `zone` are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const shown = clockOf(zone).format(instant)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000
}

/** Making one takes longer than asking it a thousand times. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(zone, clock)
  return clock
}
