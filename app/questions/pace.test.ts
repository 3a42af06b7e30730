import { expect, it } from 'vitest'
import { pace, spacing, stepOf, weightOf } from './pace'

it('asks for a proof before it refuses, and never refuses an e-mail alone', () => {
  expect(stepOf({ email: 5, address: 60, pair: 5 })).toBe('open')
  expect(stepOf({ email: 6, address: 1, pair: 1 })).toBe('proof')
  expect(stepOf({ email: 1, address: 61, pair: 1 })).toBe('proof')
  expect(stepOf({ email: 10_000, address: 1, pair: 1 })).toBe('proof')
  expect(stepOf({ email: 1, address: pace.mostPerAddress + 1, pair: 1 })).toBe('refused')
  expect(stepOf({ email: 41, address: 41, pair: 41 })).toBe('refused')
})

it('counts a form sent in a blink for three', () => {
  expect(weightOf(1_000, 2_000)).toBe(3)
  expect(weightOf(1_000, 60_000)).toBe(1)
  expect(weightOf(null, 2_000)).toBe(1)
})

it('spaces the links to one address', () => {
  expect(spacing(0)).toBe(0)
  expect(spacing(3)).toBe(1_800_000)
})
