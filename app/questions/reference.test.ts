import { expect, test } from 'vitest'
import { parseReference, referenceOf, slugOf } from './reference'

test('an address part gives its reference back, with or without words', () => {
  expect(parseReference('2026-000123-pourquoi-la-piscine')).toEqual({
    reference: '2026-000123',
    slug: 'pourquoi-la-piscine',
  })
  expect(parseReference('2026-000123')).toEqual({ reference: '2026-000123', slug: '' })
  expect(parseReference('new')).toBeNull()
  expect(parseReference('2026-123')).toBeNull()
})

test('references keep their width', () => {
  expect(referenceOf(2026, 7)).toBe('2026-000007')
})

test('titles become words for an address, whatever is typed', () => {
  expect(slugOf('Pourquoi l’école est-elle fermée ?')).toBe('pourquoi-l-ecole-est-elle-fermee')
  expect(slugOf('Œuvre & cœur')).toBe('oeuvre-coeur')
  expect(slugOf('🚲🚲')).toBe('question')
  expect(slugOf('mot '.repeat(60)).length).toBeLessThanOrEqual(80)
})
