import { expect, test } from 'vitest'
import { isLanguage, otherLanguage, pathIn } from './language'

test('the default language has no prefix, the other one has', () => {
  expect(pathIn('fr', '/questions', 'fr')).toBe('/questions')
  expect(pathIn('en', '/questions?q=eau', 'fr')).toBe('/en/questions?q=eau')
  expect(pathIn('fr', '/guide', 'en')).toBe('/fr/guide')
})

test('the home page of the other language is its bare prefix', () => {
  expect(pathIn('en', '/', 'fr')).toBe('/en')
  expect(pathIn('en', '/?sort=recent', 'fr')).toBe('/en?sort=recent')
})

test('short links, tracking and the desk exist once', () => {
  expect(pathIn('en', '/q/2026-000123', 'fr')).toBe('/q/2026-000123')
  expect(pathIn('en', '/track', 'fr')).toBe('/track')
  expect(pathIn('en', '/desk/inbox', 'fr')).toBe('/desk/inbox')
  expect(pathIn('en', '/questions/desk', 'fr')).toBe('/en/questions/desk')
})

test('only the two languages of the screens are languages', () => {
  expect(isLanguage('fr')).toBe(true)
  expect(isLanguage('de')).toBe(false)
  expect(otherLanguage('fr')).toBe('en')
})
