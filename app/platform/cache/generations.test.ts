import { expect, test } from 'vitest'
import { startGenerations } from './generations'

test('what moves after a page was begun overtakes it; what moved before does not', () => {
  const generations = startGenerations()
  generations.move(['guide'])
  const since = generations.now()
  expect(generations.movedAfter(since, ['guide', 'questions'])).toBe(false)
  generations.move(['questions'])
  expect(generations.movedAfter(since, ['guide', 'questions'])).toBe(true)
  expect(generations.movedAfter(since, ['guide'])).toBe(false)
  expect(generations.movedAfter(generations.now(), ['guide', 'questions'])).toBe(false)
})

test('a tag that was forgotten counts as moved, for pages older than the forgetting only', () => {
  const generations = startGenerations(2)
  const old = generations.now()
  generations.move(['one'])
  generations.move(['two'])
  const between = generations.now()
  generations.move(['three'])
  expect(generations.movedAfter(old, ['one'])).toBe(true)
  expect(generations.movedAfter(old, ['never moved'])).toBe(true)
  expect(generations.movedAfter(between, ['one'])).toBe(false)
  expect(generations.movedAfter(between, ['three'])).toBe(true)
})
