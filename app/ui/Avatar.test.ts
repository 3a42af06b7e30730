import { expect, test } from 'vitest'
import { initials } from './Avatar'

test('a person is known by the first letters of their first and last name', () => {
  expect(initials('Nadia Ferrand')).toBe('NF')
  expect(initials('Hugo Le Goff')).toBe('HG')
  expect(initials(' Élise ')).toBe('É')
})
