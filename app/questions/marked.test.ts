import { expect, test } from 'vitest'
import { cutOut, hasMarks, markEnd, markedIn, markStart } from './marked'

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

test('a passage says where it was cut out of its text', () => {
  const said = (text: string, start: string) =>
    cutOut(markedIn(text), start)
      .map(({ words }) => words)
      .join('')
  expect(said('du banc vert', 'La peinture du banc vert')).toBe('… du banc vert …')
  expect(said('La peinture du banc.', 'La peinture du banc. Puis')).toBe('La peinture du banc.')
})
