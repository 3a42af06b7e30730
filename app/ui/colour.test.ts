import { expect, test } from 'vitest'
import { contrast, hexOf, hslOf, parseColour, withLightness } from './colour'

test('black on white is the greatest contrast there is', () => {
  expect(contrast(parseColour('#000')!, parseColour('#ffffff')!)).toBe(21)
})

test('the grey that WCAG names as just enough on white is just enough', () => {
  expect(contrast(parseColour('#767676')!, parseColour('#fff')!)).toBeCloseTo(4.54, 2)
})

test.each(['#0b5d5e', '#ffd54a', '#6e2a5a', '#808080', '#ff0000'])('%s survives the way to hue and back', hex => {
  const hsl = hslOf(parseColour(hex)!)
  expect(hexOf(withLightness(hsl, hsl.lightness))).toBe(hex)
})
