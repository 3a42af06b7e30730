import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  accentContrast,
  accentOnDark,
  accentPasses,
  dark,
  defaultAccent,
  light,
  nearestPassing,
  themeCss,
} from './accent'
import { contrast, parseColour } from './colour'

const tokenIn = (css: string, token: string) => new RegExp(`--${token}:(#[0-9a-f]{6})`).exec(css)?.[1] ?? ''
const darkPart = (css: string) => css.slice(css.indexOf('[data-theme=dark]'))
const ratio = (one: string, other: string) => contrast(parseColour(one)!, parseColour(other)!)

test('the river green the portal comes with can be read', () => {
  expect(accentPasses(defaultAccent)).toBe(true)
  expect(nearestPassing(defaultAccent)).toBe(defaultAccent)
})

test('a pale yellow is refused, and the nearest readable one is offered', () => {
  expect(accentPasses('#ffd54a')).toBe(false)
  const offered = nearestPassing('#ffd54a')!
  expect(accentPasses(offered)).toBe(true)
  expect(accentContrast(offered)!).toBeLessThan(4.8)
})

test('white itself becomes a grey that can be read', () => {
  expect(nearestPassing('#FFF')).toMatch(/^#(..)\1\1$/)
  expect(accentPasses(nearestPassing('#FFF')!)).toBe(true)
})

test('what is no colour is no accent', () => {
  expect(accentContrast('vert')).toBeNull()
  expect(accentPasses('vert')).toBe(false)
  expect(nearestPassing('#12')).toBeNull()
})

test.each(['#0b5d5e', '#000000', '#7a0019', '#1f3d8a', '#5b2a86', '#4a4a00', '#ffd54a'])(
  'links and buttons coloured %s can be read by day and by night',
  accent => {
    const css = themeCss(accent)
    for (const surface of Object.values(light))
      expect(ratio(tokenIn(css, 'accent'), surface), surface).toBeGreaterThanOrEqual(4.5)
    for (const surface of Object.values(dark))
      expect(ratio(tokenIn(darkPart(css), 'accent'), surface), surface).toBeGreaterThanOrEqual(4.5)
    expect(ratio(tokenIn(css, 'accent-strong'), '#fbf9f5')).toBeGreaterThanOrEqual(4.5)
    expect(ratio(tokenIn(css, 'accent-strong'), tokenIn(css, 'accent-soft'))).toBeGreaterThanOrEqual(4.5)
    expect(ratio(tokenIn(darkPart(css), 'accent-strong'), '#14171b')).toBeGreaterThanOrEqual(4.5)
    expect(
      ratio(tokenIn(darkPart(css), 'accent-strong'), tokenIn(darkPart(css), 'accent-soft')),
    ).toBeGreaterThanOrEqual(4.5)
    expect(ratio(tokenIn(darkPart(css), 'on-accent'), tokenIn(darkPart(css), 'accent'))).toBeGreaterThanOrEqual(4.5)
  },
)

test('the surfaces are those of the style sheet', () => {
  const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8').replaceAll(/: |"/g, sign =>
    sign === '"' ? '' : ':',
  )
  for (const [name, surface] of Object.entries(light)) expect(tokenIn(css, name), name).toBe(surface)
  for (const [name, surface] of Object.entries(dark)) expect(tokenIn(darkPart(css), name), name).toBe(surface)
})

test('paper stays paper: a printed page uses the light colours', () => {
  const css = themeCss('#7a0019')
  expect(css.slice(css.indexOf('@media print'))).toContain('--accent:#7a0019')
})

test('in the dark an accent is written in its own hue, light enough to be read', () => {
  expect(ratio(accentOnDark('#0b5d5e'), '#14171b')).toBeGreaterThanOrEqual(4.5)
  expect(accentOnDark('#0b5d5e')).toBe(tokenIn(darkPart(themeCss('#0b5d5e')), 'accent'))
})
