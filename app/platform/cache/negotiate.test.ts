import { expect, test } from 'vitest'
import { encodingFor, hasAlready } from './negotiate'

test('a reader gets the smallest spelling they take', () => {
  expect(encodingFor('gzip, deflate, br, zstd')).toBe('br')
  expect(encodingFor('gzip;q=0.5')).toBe('gzip')
  expect(encodingFor('gzip;q=1.0, br;q=0')).toBe('gzip')
  expect(encodingFor('gzip;q=0.000')).toBe('identity')
  expect(encodingFor('deflate, brotli-like')).toBe('identity')
  expect(encodingFor(undefined)).toBe('identity')
})

test('only exactly the same spelling is had already', () => {
  expect(hasAlready('"abc-br"', '"abc-br"')).toBe(true)
  expect(hasAlready('"x", W/"abc-br"', '"abc-br"')).toBe(true)
  expect(hasAlready('*', '"abc-br"')).toBe(true)
  expect(hasAlready('"abc-gzip"', '"abc-br"')).toBe(false)
  expect(hasAlready(undefined, '"abc-br"')).toBe(false)
})
