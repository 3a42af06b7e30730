import { addDays, weekday } from '~/platform/calendar/civil'
import { dayAt, instantAt } from '~/platform/instant'

/** The hour of the weekly mail, on Mondays, by the authority's clocks. */
const hour = '07:00'

/** An act that began before the week ended may be seen a moment later: the week is told once it has surely settled. */
const settling = 2 * 60_000

/** The end of the last whole week at `now`: what happened before it belongs in the weekly mail. */
export function weekEnd(now: Date, zone: string): Date {
  const settled = new Date(now.getTime() - settling)
  const day = dayAt(settled, zone)
  const monday = addDays(day, 1 - weekday(day))
  const end = instantAt(monday, hour, zone)
  return end <= settled ? end : instantAt(addDays(monday, -7), hour, zone)
}
