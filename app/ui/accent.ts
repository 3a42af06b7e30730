import { type Colour, contrast, hexOf, hslOf, parseColour, withLightness } from './colour'

type Surfaces = Record<'paper' | 'band' | 'sheet' | 'yes-soft' | 'no-soft' | 'late-soft' | 'error-soft', string>

/** The surfaces a link can stand on, as `styles/tokens.css` has them; the least favourable one decides. */
export const light: Surfaces = {
  paper: '#fbf9f5',
  band: '#f3efe6',
  sheet: '#ffffff',
  'yes-soft': '#e6f1e7',
  'no-soft': '#f8eff5',
  'late-soft': '#f8eedb',
  'error-soft': '#fcf0ed',
}
export const dark: Surfaces = {
  paper: '#14171b',
  band: '#1f242a',
  sheet: '#1b1f25',
  'yes-soft': '#1a3122',
  'no-soft': '#34202e',
  'late-soft': '#33280f',
  'error-soft': '#3a1e1a',
}

/** WCAG 2.2, 1.4.3 (AA): text and its background differ by at least 4.5 to 1. */
const enough = 4.5

export const defaultAccent = '#0b5d5e'

/** In: a colour such as `#0b5d5e`. Out: its smallest contrast on the light pages, or null when it is no colour. */
export function accentContrast(accent: string): number | null {
  const colour = parseColour(accent)
  return colour && worst(colour, light)
}

export function accentPasses(accent: string): boolean {
  return (accentContrast(accent) ?? 0) >= enough
}

/** In: any colour. Out: itself when it passes, else the same hue darkened just as far as needed; null when it is no colour. */
export function nearestPassing(accent: string): string | null {
  const colour = parseColour(accent)
  return colour && hexOf(shift(colour, light, -1))
}

/** In: any accent. Out: its hue as the dark theme writes it: lightened until it passes there. */
export const accentOnDark = (accent: string): string => hexOf(shift(passing(accent), dark, 1))

const passing = (accent: string): Colour => parseColour(nearestPassing(accent) ?? defaultAccent)!

/**
 * In: an accent that passes; one that does not is replaced by the nearest that does, so a page is never unreadable.
 * Out: the text of `/theme-{hash}.css`. The dark theme gets the same hue, lightened until it passes there.
 * It stands outside the cascade layers and so wins over the defaults of `tokens.css`.
 */
export function themeCss(accent: string): string {
  const colour = passing(accent)
  const onLight = declarations(colour, light.paper, { strong: -0.09, soft: 0.91 })
  const onDark = declarations(shift(colour, dark, 1), dark.paper, { strong: 0.08, soft: 0.15 })
  return [
    `:root,[data-theme=light]{${onLight}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${onDark}}}`,
    `[data-theme=dark]{${onDark}}`,
    `@media print{:root,[data-theme]{${onLight}}}`,
  ].join('\n')
}

function declarations(colour: Colour, paper: string, tint: { strong: number; soft: number }): string {
  const { lightness } = hslOf(colour)
  const soft = withLightness({ ...hslOf(colour), saturation: Math.min(hslOf(colour).saturation, 0.35) }, tint.soft)
  return [
    `--accent:${hexOf(colour)}`,
    `--accent-strong:${hexOf(withLightness(hslOf(colour), lightness + tint.strong))}`,
    `--accent-soft:${hexOf(soft)}`,
    `--on-accent:${paper}`,
  ].join(';')
}

function worst(colour: Colour, surfaces: Surfaces): number {
  return Math.min(...Object.values(surfaces).map(surface => contrast(colour, parseColour(surface)!)))
}

function shift(colour: Colour, surfaces: Surfaces, direction: 1 | -1): Colour {
  const hsl = hslOf(colour)
  let shifted = colour
  for (let lightness = hsl.lightness; worst(shifted, surfaces) < enough; lightness += direction * 0.004) {
    shifted = withLightness(hsl, lightness)
  }
  return shifted
}
