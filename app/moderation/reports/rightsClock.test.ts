import { expect, test } from 'vitest'
import { answerBy, mayExtend, urgencyOf } from './rightsClock'

test('one month from the receipt, three once extended; a day that does not exist is the month’s last', () => {
  expect(answerBy('2026-11-24', false)).toBe('2026-12-24')
  expect(answerBy('2026-11-24', true)).toBe('2027-02-24')
  expect(answerBy('2027-01-31', false)).toBe('2027-02-28')
  expect(answerBy('2026-11-30', true)).toBe('2027-02-28')
})

test('more time is taken within the first month, and once', () => {
  expect(mayExtend('2026-11-24', false, '2026-12-24')).toBe(true)
  expect(mayExtend('2026-11-24', false, '2026-12-25')).toBe(false)
  expect(mayExtend('2026-11-24', true, '2026-11-25')).toBe(false)
})

test('the desk is warned from the seventh day left on, and told when it is late', () => {
  expect(urgencyOf('2026-12-24', '2026-12-16')).toBe('calm')
  expect(urgencyOf('2026-12-24', '2026-12-17')).toBe('soon')
  expect(urgencyOf('2026-12-24', '2026-12-24')).toBe('soon')
  expect(urgencyOf('2026-12-24', '2026-12-25')).toBe('late')
})
