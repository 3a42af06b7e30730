import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './civil'
import { holidayOn, holidaysOf, isZone, zones } from './holidays'
import { dayName } from './words'
import { addWorkingDays, isWorkingDay, rollBack, rollForward } from './workingDays'

const day = fc.integer({ min: 0, max: 6200 }).map(count => addDays('2024-01-01', count))
const zone = fc.constantFrom(...zones)
const days = (year: number, place: (typeof zones)[number]) =>
  holidaysOf(year, place)
    .map(one => one.date)
    .sort()

test('eleven holidays everywhere', () => {
  expect(days(2026, 'metropole')).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ])
  for (const place of zones) for (const date of days(2026, 'metropole')) expect(isWorkingDay(date, place)).toBe(false)
})

test.each([
  ['alsace-moselle', '2026-12-26'],
  ['guadeloupe', '2026-05-27'],
  ['martinique', '2026-05-22'],
  ['guyane', '2026-06-10'],
  ['la-reunion', '2026-12-20'],
  ['mayotte', '2026-04-27'],
  ['saint-martin', '2026-05-28'],
  ['saint-barthelemy', '2026-10-09'],
] as const)('%s has its own day, %s, and the others do not', (place, date) => {
  expect(holidayOn(date, place)?.certain).toBe(true)
  expect(holidayOn(date, 'metropole')).toBeNull()
})

test('Good Friday depends on the commune: it closes nothing for sure, but a safe day avoids it', () => {
  expect(isWorkingDay('2026-04-03', 'alsace-moselle')).toBe(true)
  expect(rollForward('2026-04-03', 'alsace-moselle')).toBe('2026-04-03')
  expect(rollBack('2026-04-03', 'alsace-moselle')).toBe('2026-04-02')
  expect(isWorkingDay('2026-04-03', 'alsace-moselle', ['2026-04-03'])).toBe(false)
})

test('rolling over Christmas', () => {
  expect(rollForward('2026-12-25', 'metropole')).toBe('2026-12-28')
  expect(rollForward('2026-12-25', 'alsace-moselle')).toBe('2026-12-28')
  expect(rollBack('2028-12-26', 'alsace-moselle')).toBe('2028-12-22')
})

test('ten working days skip week-ends and 11 November', () => {
  expect(addWorkingDays('2026-11-06', 1, 'metropole')).toBe('2026-11-09')
  expect(addWorkingDays('2026-11-06', 10, 'metropole')).toBe('2026-11-23')
  expect(addWorkingDays('2026-11-06', 10, 'metropole', ['2026-11-20'])).toBe('2026-11-24')
})

test('rolling lands on the nearest working day, in every zone, from 2024 to 2040', () => {
  fc.assert(
    fc.property(day, zone, (date, place) => {
      const [forward, back] = [rollForward(date, place), rollBack(date, place)]
      expect(forward >= date && back <= date).toBe(true)
      expect(isWorkingDay(forward, place) && isWorkingDay(back, place)).toBe(true)
      for (let between = date; between < forward; between = addDays(between, 1))
        expect(isWorkingDay(between, place)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('working days add up', () => {
  fc.assert(
    fc.property(day, zone, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (date, place, a, b) => {
      expect(addWorkingDays(addWorkingDays(date, a, place), b, place)).toBe(addWorkingDays(date, a + b, place))
    }),
  )
})

test('a zone is one of nine words', () => {
  expect(zones).toHaveLength(9)
  expect(isZone('metropole')).toBe(true)
  expect(isZone('corse')).toBe(false)
})

test('days have names', () => {
  expect([dayName('2026-11-03', 'fr'), dayName('2026-11-03', 'en')]).toEqual(['mardi', 'Tuesday'])
})
