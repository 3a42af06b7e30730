import { addDays, type CivilDate, weekday } from './civil'
import { holidayOn, type Zone } from './holidays'

/** Neither a Saturday, a Sunday, nor a public holiday known for sure in the whole zone. */
export function isWorkingDay(date: CivilDate, zone: Zone, extra: readonly CivilDate[] = []): boolean {
  return weekday(date) <= 5 && !holidayOn(date, zone, extra)?.certain
}

/** The same day if it is worked, else the next one. A doubtful holiday moves nothing: the period must not end too late. */
export function rollForward(date: CivilDate, zone: Zone, extra: readonly CivilDate[] = []): CivilDate {
  let day = date
  while (!isWorkingDay(day, zone, extra)) day = addDays(day, 1)
  return day
}

/** The same day if it is worked, else the one before. A doubtful holiday counts as closed: better a day too early. */
export function rollBack(date: CivilDate, zone: Zone, extra: readonly CivilDate[] = []): CivilDate {
  let day = date
  while (weekday(day) > 5 || holidayOn(day, zone, extra)) day = addDays(day, -1)
  return day
}

/** The day of `date` itself is not counted (CRPA R112-11-2: « dans un délai de dix jours ouvrés à compter de… »). */
export function addWorkingDays(
  date: CivilDate,
  count: number,
  zone: Zone,
  extra: readonly CivilDate[] = [],
): CivilDate {
  let day = date
  for (let left = count; left > 0; left--) day = rollForward(addDays(day, 1), zone, extra)
  return day
}
