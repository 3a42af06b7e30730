import { expect, test } from 'vitest'
import { drawable, titleSize } from './shareImage'

test('a title keeps its accents, its quotation marks and its euros', () => {
  const title = 'À l’école, « l’œuf » à 3 € : pourquoi – et jusqu’à quand…\u00a0?'
  expect(drawable(title)).toBe('À l’école, « l’œuf » à 3 € : pourquoi – et jusqu’à quand… ?')
})

test('what the typeface has no sign for is left out, and so is what cannot be seen', () => {
  expect(drawable('Un banc 👍🏽 devant\u202e la\u200b poste\n?')).toBe('Un banc devant la poste ?')
  expect(drawable('e\u0301cole')).toBe('école')
})

test('a title in another alphabet is not drawn at all', () => {
  expect(drawable('لماذا المسبح مغلق؟')).toBeNull()
  expect(drawable('👍')).toBeNull()
  expect(drawable('Почему 2026?')).toBeNull()
})

test('long titles are written smaller, on more lines', () => {
  expect(titleSize('Un banc ?').size).toBeGreaterThan(titleSize('x'.repeat(150)).size)
  expect(titleSize('Un banc ?').lines).toBeLessThan(titleSize('x'.repeat(150)).lines)
})
