import { expect, test } from 'vitest'
import { cleanLine, cleanText, lengthOf } from './cleanText'

test('paragraphs stay, whatever computer they were typed on', () => {
  expect(cleanText('Bonjour,\r\n\r\nUn\rDeux  \n')).toBe('Bonjour,\n\nUn\nDeux')
})

test('a family stays one picture, a joiner inside a word goes', () => {
  expect(cleanLine('La 👩‍👩‍👧 et le 🏴‍☠️')).toBe('La 👩‍👩‍👧 et le 🏴‍☠️')
  expect(cleanLine('pis\u200dcine')).toBe('piscine')
})

test('nothing turns the reading direction round', () => {
  expect(cleanLine('facture\u202efdp.exe\u2066')).toBe('facturefdp.exe')
})

test('letters and their accents become one, halves of characters go', () => {
  expect(cleanLine('e\u0301cole \ud83d')).toBe('école')
  expect(lengthOf('🚲é')).toBe(2)
})

test('words in other scripts are left as they are', () => {
  expect(cleanLine('مرحبا 你好 Ελλάδα')).toBe('مرحبا 你好 Ελλάδα')
})
