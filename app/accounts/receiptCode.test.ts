import { expect, test } from 'vitest'
import { readReceipt, receiptCode, receiptLength } from './receiptCode'
import { codeSigns } from './typedCode'

const code = receiptCode(Array.from({ length: receiptLength }, (_, index) => index))

test('a code stands in three groups, of signs nobody takes for another', () => {
  expect(code).toBe('3467-9ACD-EFGH')
  expect(codeSigns).not.toMatch(/[01258BILOSUZ]/)
  expect(new Set(codeSigns).size).toBe(24)
})

test('a code is read however it is typed', () => {
  for (const typed of ['3467-9ACD-EFGH', '34679acdefgh', ' 3467 9acd – efgh ', '3467.9ACD.EFGH'])
    expect(readReceipt(typed)).toBe(code)
})

test('what cannot be a code is none', () => {
  for (const typed of ['', '3467-9ACD-EFG', '3467-9ACD-EFGHJ', '0467-9ACD-EFGH', '<script>', '3467/9ACD/EFGH'])
    expect(readReceipt(typed)).toBeNull()
})
