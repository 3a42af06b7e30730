import { expect, test } from 'vitest'
import { readRecoveryCode, recoveryCode } from './recoveryCode'

test('a code is read however it is typed, and nothing else is one', () => {
  const code = recoveryCode([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(code).toBe('34679-ACDEF')
  for (const typed of [code, '34679acdef', ' 346 79 – acd.ef ']) expect(readRecoveryCode(typed)).toBe(code)
  for (const typed of ['', '123456', '34679-ACDE', '34679-ACDE0']) expect(readRecoveryCode(typed)).toBeNull()
})
