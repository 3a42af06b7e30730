import { expect, test } from 'vitest'
import { after, publicAnswer, statesBefore } from './publication'

test('a question being read can be published, declined, grouped or withdrawn', () => {
  expect(after('submitted', 'publish')).toBe('published')
  expect(after('submitted', 'decline')).toBe('declined')
  expect(after('submitted', 'merge')).toBe('merged')
  expect(after('submitted', 'withdraw')).toBe('withdrawn')
})

test('a question nobody confirmed cannot be published', () => {
  expect(after('unconfirmed', 'publish')).toBeNull()
})

test('a declined question can come back once it is corrected', () => {
  expect(after('declined', 'submit')).toBe('submitted')
  expect(statesBefore('decline')).toEqual(['submitted'])
})

test('private, hidden and never published questions answer alike', () => {
  const published = { publication: 'published', visibility: 'public', publishedAt: new Date() }
  expect(publicAnswer(published)).toBe('page')
  expect(publicAnswer({ ...published, visibility: 'private' })).toBe('unknown')
  expect(publicAnswer({ ...published, visibility: 'hidden' })).toBe('unknown')
  expect(publicAnswer({ ...published, publication: 'submitted', publishedAt: null })).toBe('unknown')
})

test('a question withdrawn after publication is gone, before it was never there', () => {
  expect(publicAnswer({ publication: 'withdrawn', visibility: 'public', publishedAt: new Date() })).toBe('gone')
  expect(publicAnswer({ publication: 'withdrawn', visibility: 'public', publishedAt: null })).toBe('unknown')
})
