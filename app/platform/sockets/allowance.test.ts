import { expect, test } from 'vitest'
import { fullAllowance, patience, spend } from './allowance'

const after = (messages: number, apart: number) => {
  let allowance = fullAllowance(0)
  for (let index = 0; index < messages; index++) allowance = spend(allowance, index * apart)
  return allowance
}

test('somebody who types and looks around is never refused', () => {
  expect(after(600, 100).refused).toBe(0)
})

test('a thousand messages a second are refused, and soon nobody listens', () => {
  expect(after(1000, 1).refused).toBeGreaterThan(0)
  expect(after(5000, 0).refused).toBeGreaterThan(patience)
})

test('after a rest one is heard again', () => {
  const tired = after(1000, 1)
  expect(spend(tired, tired.at + 1000).refused).toBe(0)
})
