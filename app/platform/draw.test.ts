import { expect, test } from 'vitest'
import { drawFrom } from './draw'

test('one seed draws the same each time, another something else', () => {
  const twenty = (seed: number) => {
    const draw = drawFrom(seed)
    return Array.from({ length: 20 }, () => draw.below(1000))
  }
  expect(twenty(7)).toEqual(twenty(7))
  expect(twenty(7)).not.toEqual(twenty(8))
})

test('every value comes up, and `some` never takes one twice', () => {
  const draw = drawFrom(1)
  expect(new Set(Array.from({ length: 200 }, () => draw.one(['a', 'b', 'c', 'd'])))).toEqual(new Set('abcd'))
  expect(draw.some([1, 2, 3, 4, 5], 5).sort()).toEqual([1, 2, 3, 4, 5])
  expect(draw.some([1, 2], 9)).toHaveLength(2)
})
