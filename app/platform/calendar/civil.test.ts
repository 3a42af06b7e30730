import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, civil, compare, daysBetween, easter, isCivil, parseCivil, weekday } from './civil'

const day = fc.integer({ min: -60_000, max: 60_000 }).map(count => addDays('2000-01-01', count))

test.each([
  ['2026-02-28', { ok: true, date: '2026-02-28' }],
  [' 2026-02-28 ', { ok: true, date: '2026-02-28' }],
  ['2028-02-29', { ok: true, date: '2028-02-29' }],
  ['2026-02-29', { ok: false, reason: 'no-such-day' }],
  ['2026-02-31', { ok: false, reason: 'no-such-day' }],
  ['2026-13-01', { ok: false, reason: 'no-such-day' }],
  ['2026-00-01', { ok: false, reason: 'no-such-day' }],
  ['2100-02-29', { ok: false, reason: 'no-such-day' }],
  ['demain', { ok: false, reason: 'not-a-date' }],
  ['14/09/2026', { ok: false, reason: 'not-a-date' }],
  ['2026-9-14', { ok: false, reason: 'not-a-date' }],
  ['2026-09-14T10:00', { ok: false, reason: 'not-a-date' }],
  [20260914, { ok: false, reason: 'not-a-date' }],
  [null, { ok: false, reason: 'not-a-date' }],
])('%j is read as %j', (text, expected) => {
  expect(parseCivil(text)).toEqual(expected)
})

test('months go from quantième to quantième, and stop at the end of a shorter month', () => {
  expect(addMonths('2026-09-14', 2)).toBe('2026-11-14')
  expect(addMonths('2027-12-31', 2)).toBe('2028-02-29')
  expect(addMonths('2026-12-31', 2)).toBe('2027-02-28')
  expect(addMonths('2026-10-31', 1)).toBe('2026-11-30')
  expect(addMonths('2026-11-15', 12)).toBe('2027-11-15')
})

test('days of the week', () => {
  expect(weekday('2026-11-23')).toBe(1)
  expect(weekday('2026-09-13')).toBe(7)
  expect(weekday('1900-01-01')).toBe(1)
})

test('counting days agrees with the machine’s own calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), count => {
      const instant = new Date(Date.UTC(2000, 0, 1) + count * 86_400_000)
      const found = addDays('2000-01-01', count)
      expect(found).toBe(instant.toISOString().slice(0, 10))
      expect(weekday(found) % 7).toBe(instant.getUTCDay())
    }),
    { numRuns: 2000 },
  )
})

test('adding days and counting them back are the same thing', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count)
      expect(isCivil(addDays(from, count))).toBe(true)
      expect(Math.sign(compare(from, addDays(from, count)))).toBe(-Math.sign(count) || 0)
    }),
  )
})

test.each([
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
])('Easter %i is on %s', (year, date) => {
  expect(easter(year)).toBe(date)
})

test('Easter agrees with the method of Gauss from 1900 to 2199', () => {
  for (let year = 1900; year <= 2199; year++) expect(easter(year)).toBe(gauss(year))
})

/** Gauss, with Lilius' corrections for the century: another path to the same Sunday. */
function gauss(year: number): string {
  const k = Math.floor(year / 100)
  const p = Math.floor((13 + 8 * k) / 25)
  const q = Math.floor(k / 4)
  const m = (15 - p + k - q) % 30
  const n = (4 + k - q) % 7
  const d = (19 * (year % 19) + m) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7
  if (d === 29 && e === 6) return civil(year, 4, 19)
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) return civil(year, 4, 18)
  const day = 22 + d + e
  return day > 31 ? civil(year, 4, day - 31) : civil(year, 3, day)
}
