import { expect, test } from 'vitest'
import { shapeOf, wordsOfAddresses } from './addressShape'

const known = wordsOfAddresses(['track/:token/review', 'questions/new', undefined, '*'])

test('the log keeps which page was asked for, never what its address holds', () => {
  expect(shapeOf('/track/Zm9vYmFy/review?to=amina@example.org', known)).toBe('/track/:/review')
  expect(shapeOf('/questions/new', known)).toBe('/questions/new')
  expect(shapeOf('/questions/2026-000123-mon-fils-est-malade', known)).toBe('/questions/:')
  expect(shapeOf('/amina/durand', known)).toBe('/:/:')
  expect(shapeOf('/', known)).toBe('/')
})
