import { expect, test } from 'vitest'
import { heldBackIn, keptOf, wordsAmong } from './heldBack'

function form(...fields: [string, string | Blob][]): FormData {
  const filled = new FormData()
  for (const [name, value] of fields) filled.append(name, value)
  return filled
}

test('every field of a form is kept, the same name twice too', () => {
  expect(keptOf(form(['body', 'Bonjour.\nElle rouvre lundi.'], ['subject', 'a'], ['subject', 'b']))).toEqual([
    ['body', 'Bonjour.\nElle rouvre lundi.'],
    ['subject', 'a'],
    ['subject', 'b'],
  ])
})

test('a form with a password or a code is not kept in a page', () => {
  expect(keptOf(form(['current', 'x'], ['note', 'y']))).toBeNull()
  expect(keptOf(form(['code', '123456']))).toBeNull()
})

test('files are left behind', () => {
  expect(keptOf(form(['body', 'Bonjour.'], ['file', new Blob(['x'])]))).toEqual([['body', 'Bonjour.']])
})

test('what one reads again are words, not codes', () => {
  expect(
    wordsAmong([
      ['version', '3'],
      ['commandId', 'b1'],
      ['body', 'Elle rouvre lundi.'],
    ]),
  ).toEqual(['Elle rouvre lundi.'])
})

test('another refusal is not taken for it', () => {
  expect(heldBackIn(null)).toBeNull()
  expect(heldBackIn('')).toBeNull()
  expect(heldBackIn({})).toBeNull()
})
