import { expect, test } from 'vitest'
import { hasMarks, markEnd, markedIn, markStart } from './marked'

test('a signed text comes apart into what was found and the rest', () => {
  const signed = `Le ${markStart}banc${markEnd} et la ${markStart}fontaine${markEnd}`
  expect(markedIn(signed)).toEqual([
    { words: 'Le ', found: false },
    { words: 'banc', found: true },
    { words: ' et la ', found: false },
    { words: 'fontaine', found: true },
  ])
})

test('a text without signs is one piece, and an empty one none', () => {
  expect(markedIn('Rien')).toEqual([{ words: 'Rien', found: false }])
  expect(markedIn('')).toEqual([])
  expect(hasMarks(markedIn('Rien'))).toBe(false)
})
