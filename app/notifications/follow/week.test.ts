import { expect, test } from 'vitest'
import { weekEnd } from './week'

const at = (now: string, zone = 'Europe/Paris') => weekEnd(new Date(now), zone).toISOString()

test('a week ends on Monday at seven, by the clocks of the town', () => {
  expect(at('2026-11-25T12:00:00Z')).toBe('2026-11-23T06:00:00.000Z')
  expect(at('2026-11-23T05:59:00Z')).toBe('2026-11-16T06:00:00.000Z')
  expect(at('2026-11-22T23:30:00Z')).toBe('2026-11-16T06:00:00.000Z')
  expect(at('2026-07-06T12:00:00Z')).toBe('2026-07-06T05:00:00.000Z')
  expect(at('2026-11-25T12:00:00Z', 'Pacific/Noumea')).toBe('2026-11-22T20:00:00.000Z')
})

test('it is told only once it has settled', () => {
  expect(at('2026-11-23T06:01:59Z')).toBe('2026-11-16T06:00:00.000Z')
  expect(at('2026-11-23T06:02:00Z')).toBe('2026-11-23T06:00:00.000Z')
})

test('whatever the moment, seven days later is the next week', () => {
  for (let hours = 0; hours < 24 * 400; hours += 7) {
    const now = new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000)
    const later = new Date(now.getTime() + 7 * 86_400_000)
    expect(weekEnd(later, 'Europe/Paris').getTime()).toBeGreaterThan(weekEnd(now, 'Europe/Paris').getTime())
  }
})
