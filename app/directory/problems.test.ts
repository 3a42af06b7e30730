import { expect, test } from 'vitest'
import { problemOf, problemSentence } from './problems'

test('a problem says its facts in the reader’s language', () => {
  expect(problemSentence('number 0 50000000', 'en')).toBe('Write a whole number from 0 to 50,000,000.')
  expect(problemSentence('too-long 2000', 'fr').replace(/\s/g, ' ')).toBe('C’est trop long : 2 000 caractères au plus.')
  expect(problemSentence('date 31/02/2026', 'en')).toBe('“31/02/2026” is not a day: write each day like 24/12/2026.')
})

test('above the form a problem names its field', () => {
  expect(problemOf('First name', 'Something is needed here.', 'en')).toBe('First name: something is needed here.')
})
