import { expect, test } from 'vitest'
import { isSearch } from './searches'

test.each([
  '/questions?q=piscine',
  '/en/questions?topic=voirie&q=piscine',
  '/questions.data?q=piscine',
  '/questions/similar?title=piscine',
  '/questions/feed.atom?q=piscine',
  '/questions?%71=piscine',
  '/en/questions/similar.data?a=&%74itle=piscine',
])('%s is a search', address => {
  expect(isSearch(address)).toBe(true)
})

test.each(['/questions', '/questions?q=', '/questions?topic=voirie', '/questions/2026-000001-a?q=x', '/guide?q=x'])(
  '%s is none',
  address => {
    expect(isSearch(address)).toBe(false)
  },
)
