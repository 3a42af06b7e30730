import { expect, test } from 'vitest'
import { readSignInCode, signInCode } from './signInCode'

test('a code is read however it is typed, and nothing else is one', () => {
  const code = signInCode([0, 1, 2, 3, 4, 5])
  expect(code).toBe('346-79A')
  for (const typed of [code, '34679a', ' 3 4 6 – 79 a ']) expect(readSignInCode(typed)).toBe(code)
  for (const typed of ['', '34679', '34679AA', '34679O', 'é34679']) expect(readSignInCode(typed)).toBeNull()
})
