import { expect, test } from 'vitest'
import { deadline } from './deadlines'
import { readShippedGuide } from './shipped.server'
import { standingOf } from './standing'

const { rules } = readShippedGuide('prisma/guide')

function standing(rule: string, start: string, today: string, facts = {}) {
  const found = deadline({ rule, start, zone: 'metropole', facts }, rules)
  if (!found.ok) throw new Error(found.reason)
  return standingOf(found, today)
}

test('until the safe day one sends by then, between it and the last day one sends today, after it the time seems past', () => {
  expect(standing('court', '2026-09-14', '2026-11-13')).toBe('act')
  expect(standing('court', '2026-09-14', '2026-11-14')).toBe('send-today')
  expect(standing('court', '2026-09-14', '2026-11-16')).toBe('send-today')
  expect(standing('court', '2026-09-14', '2026-11-17')).toBe('past')
})

test('a letter that did not say how to challenge it is never called past by the ordinary period', () => {
  const facts = { noticeGiven: false }
  expect(standing('court', '2026-03-16', '2026-05-15', facts)).toBe('act')
  expect(standing('court', '2026-03-16', '2026-06-01', facts)).toBe('late-open')
})

test('silence is waited for until the day after it became a refusal', () => {
  expect(standing('silence-refusal', '2026-08-03', '2026-10-03')).toBe('wait')
  expect(standing('silence-refusal', '2026-08-03', '2026-10-04')).toBe('may-act')
})

test('what the authority owes is expected, then overdue', () => {
  expect(standing('reasons-due', '2026-10-20', '2026-11-20')).toBe('expected')
  expect(standing('reasons-due', '2026-10-20', '2026-11-21')).toBe('overdue')
})
