import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, compare, daysInMonth } from '~/platform/calendar/civil'
import { zones } from '~/platform/calendar/holidays'
import { isWorkingDay } from '~/platform/calendar/workingDays'
import { residences } from './deadlineInput'
import { deadline } from './deadlines'
import { readShippedGuide } from './shipped.server'

const { rules } = readShippedGuide('prisma/guide')
const ids = [...new Set(rules.map(rule => rule.id))]

const start = fc.integer({ min: 0, max: 6000 }).map(days => addDays('2024-01-01', days))
const zone = fc.constantFrom(...zones)
const residence = fc.constantFrom(...residences)
/** With these facts every rule that can give a date gives one. */
const openFacts = { implicitDecision: true, reasonsOwed: true, askedWithinCourtImplicit: true }

const input = fc.record({ rule: fc.constantFrom(...ids), start, zone, residence }).map(one => ({
  ...one,
  facts: { ...(one.rule === 'reasons-extend' ? { ...openFacts, reasonsRequested: addDays(one.start, -20) } : {}) },
}))

function found(one: Parameters<typeof deadline>[0]) {
  const result = deadline(one, rules)
  if (!result.ok) throw new Error(`${result.field} ${result.reason}`)
  return result
}

test('the safe day never comes after the last day, and exists only where there is something to do', () => {
  fc.assert(
    fc.property(input, one => {
      const { safeDay, lastDay, purpose } = found(one)
      if (purpose !== 'actBefore') expect(safeDay).toBeNull()
      if (safeDay && lastDay) expect(safeDay <= lastDay).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('the safe day is always worked, and so is a last day that rolls', () => {
  fc.assert(
    fc.property(input, one => {
      const { safeDay, lastDay, cap } = found(one)
      if (safeDay) expect(isWorkingDay(safeDay, one.zone)).toBe(true)
      const rolls = rules.some(rule => rule.id === one.rule && rule.roll === 'next-working-day')
      if (rolls && lastDay && lastDay !== cap) expect(isWorkingDay(lastDay, one.zone)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('a later start never gives an earlier date, within one version of a rule', () => {
  fc.assert(
    fc.property(input, fc.integer({ min: 0, max: 400 }), (one, more) => {
      if (one.rule.startsWith('permit') || one.rule === 'reasons-extend' || one.rule === 'mediation') return
      const [early, late] = [found(one), found({ ...one, start: addDays(one.start, more) })]
      expect(compare(early.lastDay!, late.lastDay!)).toBeLessThanOrEqual(0)
      if (early.safeDay) expect(compare(early.safeDay, late.safeDay!)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 2000 },
  )
})

test('the last day is the quantième, one clear day at most, and the closed days that follow', () => {
  fc.assert(
    fc.property(start, zone, (day, place) => {
      const { nominalEnd, lastDay } = found({ rule: 'court', start: day, zone: place })
      for (let between = addDays(nominalEnd!, 1); between < lastDay!; between = addDays(between, 1)) {
        expect(isWorkingDay(between, place)).toBe(false)
      }
    }),
    { numRuns: 1000 },
  )
})

test('at a month’s end the period is clamped to the last day of the month, never beyond it', () => {
  fc.assert(
    fc.property(start, day => {
      const { nominalEnd } = found({ rule: 'silence-refusal', start: day, zone: 'metropole' })
      const [, month, quantieme] = nominalEnd!.split('-').map(Number)
      const expected = Number(day.slice(8))
      const length = daysInMonth(Number(nominalEnd!.slice(0, 4)), month!)
      expect(quantieme).toBe(Math.min(expected, length))
    }),
  )
})

test('a holiday more never makes the safe day later', () => {
  fc.assert(
    fc.property(input, fc.array(start, { maxLength: 5 }), (one, extraHolidays) => {
      const [plain, more] = [found(one), found({ ...one, extraHolidays })]
      if (plain.safeDay && more.safeDay && plain.purpose === 'actBefore')
        expect(more.safeDay <= plain.safeDay).toBe(true)
    }),
  )
})

test('whatever is typed, the engine answers or refuses, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (anything, facts) => {
      expect(typeof deadline(anything as never, rules).ok).toBe('boolean')
      expect(typeof deadline({ rule: 'court', start: '2026-09-14', zone: 'metropole', facts } as never, rules).ok).toBe(
        'boolean',
      )
    }),
  )
})
