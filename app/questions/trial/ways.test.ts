import { expect, test } from 'vitest'
import { drawFrom } from '~/platform/draw'
import { typedAs } from './ways'

const title = 'Pourquoi l’école ferme-t-elle à midi ?'

test('a title typed without accents or in capitals keeps its words', () => {
  expect(typedAs('no accents', title, drawFrom(1))).toBe('Pourquoi l’ecole ferme-t-elle a midi ?')
  expect(typedAs('capitals', title, drawFrom(1))).toBe('POURQUOI L’ÉCOLE FERME-T-ELLE À MIDI ?')
})

test('one letter is missing, inside a word of four or more', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const typed = typedAs('a letter missing', title, drawFrom(seed)) ?? ''
    expect(typed).toHaveLength(title.length - 1)
    expect(typed).toContain(' à ')
  }
  expect(typedAs('a letter missing', 'Où ?', drawFrom(1))).toBeNull()
})

test('key words are words of the title that mean something, three at least', () => {
  expect(typedAs('key words', 'La piscine ouvre', drawFrom(1))).toBeNull()
  const words = typedAs('key words', 'Les horaires de la piscine pendant les vacances', drawFrom(1))?.split(' ') ?? []
  expect(words.toSorted()).toEqual(['horaires', 'pendant', 'piscine', 'vacances'].filter(word => words.includes(word)))
  expect(words.length).toBeGreaterThanOrEqual(3)
})
