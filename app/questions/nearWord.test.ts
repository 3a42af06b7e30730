import { expect, test } from 'vitest'
import { isOneSlipAway, nearWords } from './nearWord'

test('one letter missing, too many, other, or two swapped is one slip', () => {
  for (const slip of ['dechetrie', 'decheteriee', 'decheterle', 'dechetreie', 'echeterie'])
    expect(isOneSlipAway(slip, 'decheterie'), slip).toBe(true)
})

test('two slips are another word', () => {
  for (const other of ['dechetri', 'decheteries2', 'dxchetxrie', 'eirethced', ''])
    expect(isOneSlipAway(other, 'decheterie'), other).toBe(false)
})

test('of the words near, those that begin alike come first, and the word itself is not one', () => {
  expect(nearWords('gare', ['mare', 'gares', 'gare', 'gare', 'place'])).toEqual(['gares', 'mare'])
})
