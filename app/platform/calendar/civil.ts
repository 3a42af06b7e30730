/**
 * Days of the civil calendar, as `YYYY-MM-DD` text.
 * Legal periods count days on a calendar, never instants: nothing here knows an hour or a time zone, so a browser in
 * Nouméa and a server in Paris find the same day. `Date` is not used anywhere in this folder.
 */
export type CivilDate = string

export type CivilRefusal = 'not-a-date' | 'no-such-day'
export type ParsedDate = { ok: true; date: CivilDate } | { ok: false; reason: CivilRefusal }

/** Reads what somebody typed. Refuses text (`not-a-date`) and days that never come, as 31 February (`no-such-day`). */
export function parseCivil(input: unknown): ParsedDate {
  const found = typeof input === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(input.trim()) : null
  if (!found) return { ok: false, reason: 'not-a-date' }
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? { ok: true, date: civil(year, month, day) } : { ok: false, reason: 'no-such-day' }
}

export function isCivil(input: unknown): input is CivilDate {
  return parseCivil(input).ok
}

export function civil(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** From quantième to quantième; a quantième that does not exist becomes the last day of the month (31 Dec + 2 = 28/29 Feb). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date)
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return civil(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** Negative when `a` comes before `b`, zero the same day, positive after. Fits `Array.sort`. */
export function compare(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function earliest(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b
}

/** Days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus (*Astronomical Algorithms*, chapter 8). */
export function easter(year: number): CivilDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const count = moon + sunday - 7 * shift + 114
  return civil(year, Math.floor(count / 31), (count % 31) + 1)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days since 1970-01-01, counting years from March so that the leap day comes last. */
function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

function fromDayNumber(count: number): CivilDate {
  const days = count + 719468
  const era = Math.floor(days / 146097)
  const dayOfEra = days - era * 146097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return civil(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}
