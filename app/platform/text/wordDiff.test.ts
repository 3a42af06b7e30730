import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aroundChanges, type DiffPart, differs, wordDiff } from './wordDiff'

const side = (parts: readonly DiffPart[], without: DiffPart['kind']) =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

test('what gave way to what is said in whole words', () => {
  expect(wordDiff('La piscine est fermée le dimanche.', 'La piscine est fermée le lundi.')).toEqual([
    { kind: 'same', text: 'La piscine est fermée le ' },
    { kind: 'removed', text: 'dimanche.' },
    { kind: 'added', text: 'lundi.' },
  ])
})

test('changes with only a space between them are one change', () => {
  expect(wordDiff('ouvert de neuf à midi', 'ouvert de dix heures à midi')).toEqual([
    { kind: 'same', text: 'ouvert de ' },
    { kind: 'removed', text: 'neuf' },
    { kind: 'added', text: 'dix heures' },
    { kind: 'same', text: ' à midi' },
  ])
  expect(wordDiff('le vieux marché couvert ferme', 'la petite halle neuve ferme')).toEqual([
    { kind: 'removed', text: 'le vieux marché couvert' },
    { kind: 'added', text: 'la petite halle neuve' },
    { kind: 'same', text: ' ferme' },
  ])
})

test('a paragraph of its own stays one; another line end is no change', () => {
  const parts = wordDiff('Bonjour,\r\n\r\nOui.', 'Bonjour,\n\nOui.\n\nEn mai.')
  expect(parts).toEqual([
    { kind: 'same', text: 'Bonjour,\n\nOui.' },
    { kind: 'added', text: '\n\nEn mai.' },
  ])
})

test('the same words, written with other accents’ codes, are the same', () => {
  expect(differs(wordDiff('e\u0301cole', 'école'))).toBe(false)
  expect(wordDiff('', '')).toEqual([])
  expect(wordDiff('', 'Oui.')).toEqual([{ kind: 'added', text: 'Oui.' }])
})

test('two long texts with nothing in common are one replaced by the other', () => {
  const long = (word: string) => Array.from({ length: 4_000 }, (_, place) => word + place).join(' ')
  expect(wordDiff(long('a'), long('b'))).toEqual([
    { kind: 'removed', text: long('a') },
    { kind: 'added', text: long('b') },
  ])
})

test('each version can be read back from the difference, whatever it says', () => {
  const text = fc
    .array(fc.constantFrom('le', 'la', 'école', 'ferme.', ' ', '  ', '\n', '\n\n', "l'", '👍'), { maxLength: 30 })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after)
      expect(side(parts, 'added')).toBe(before)
      expect(side(parts, 'removed')).toBe(after)
      expect(parts.every((part, place) => part.kind !== parts[place - 1]?.kind)).toBe(true)
    }),
  )
})

test('of a long text one reads what stands around its changes, in whole words', () => {
  const long = 'Rien de neuf dans cette phrase. '.repeat(40)
  const shown = aroundChanges(wordDiff(`${long}Ouvert le lundi. ${long}`, `${long}Ouvert le mardi. ${long}`), 40)
  expect(shown.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  expect(shown[0]?.text).toMatch(/^\[…\] .{20,40}Ouvert le $/)
  expect(shown[3]?.text).toMatch(/^ Rien de neuf .{5,40} \[…\]$/)
  expect(aroundChanges(wordDiff('Ouvert le lundi.', 'Ouvert le mardi.'))[0]?.text).toBe('Ouvert le ')
})
