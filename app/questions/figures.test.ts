import { expect, test } from 'vitest'
import { usualDays } from './figures'

test('half of the answers came at least that fast', () => {
  expect(usualDays([9, 1, 40, 3, 12])).toEqual({ days: 9, of: 5 })
  expect(usualDays([9, 1, 40, 3, 12, 13])).toEqual({ days: 9, of: 6 })
  expect(usualDays([0, 0, 0, 0, 0])).toEqual({ days: 0, of: 5 })
})

test('a few answers tell nothing of what is usual', () => {
  expect(usualDays([9, 1])).toBeNull()
  expect(usualDays([])).toBeNull()
})
