import { expect, test } from 'vitest'
import { instantAt } from './instant'

const at = (day: string, hour: string, zone: string) => instantAt(day, hour, zone).toISOString()

test('noon in Paris is another instant in winter and in summer', () => {
  expect(at('2026-01-15', '12:00', 'Europe/Paris')).toBe('2026-01-15T11:00:00.000Z')
  expect(at('2026-07-15', '12:00', 'Europe/Paris')).toBe('2026-07-15T10:00:00.000Z')
})

test('a day overseas begins elsewhere', () => {
  expect(at('2026-03-01', '00:30', 'Indian/Reunion')).toBe('2026-02-28T20:30:00.000Z')
  expect(at('2026-03-01', '23:30', 'America/Martinique')).toBe('2026-03-02T03:30:00.000Z')
})

test('an hour that comes twice in autumn is the first of the two', () => {
  expect(at('2026-10-25', '02:30', 'Europe/Paris')).toBe('2026-10-25T00:30:00.000Z')
  expect(at('2026-10-25', '04:00', 'Europe/Paris')).toBe('2026-10-25T03:00:00.000Z')
})

test('an hour that never comes in spring gives the next one', () => {
  expect(at('2026-03-29', '02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z')
  expect(at('2026-03-29', '04:00', 'Europe/Paris')).toBe('2026-03-29T02:00:00.000Z')
})
