import { expect, test } from 'vitest'
import { waitAfter } from './patience'

test('somebody who mistypes a few times does not wait', () => {
  expect([0, 1, 2, 3, 4].map(waitAfter)).toEqual([0, 0, 0, 0, 0])
})

test('each further failure doubles the wait, which never passes five minutes', () => {
  expect([5, 6, 7, 8].map(waitAfter)).toEqual([2, 4, 8, 16])
  expect(waitAfter(1000)).toBe(300)
})
