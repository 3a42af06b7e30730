import { expect, test } from 'vitest'
import { readMove } from './clockMove'

test('the clock is moved by seconds, minutes, hours, days and weeks, both ways', () => {
  expect(['+10s', '+90m', '-2h', '+3d', '-1w'].map(readMove)).toEqual([
    10_000, 5_400_000, -7_200_000, 259_200_000, -604_800_000,
  ])
})

test('anything else moves nothing', () => {
  expect(['3d', '+3', '+3 d', '+d', 'demain', '', '+123456d'].map(readMove)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})
