/** Red, green and blue, each from 0 to 255. */
export type Colour = { red: number; green: number; blue: number }

/** Hue in degrees; saturation and lightness from 0 to 1. */
export type Hsl = { hue: number; saturation: number; lightness: number }

/** In: `#0b5d5e` or `#abc`, capitals or not. Out: the colour, or null for anything else. */
export function parseColour(text: string): Colour | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]
  if (!digits) return null
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const [red, green, blue] = [0, 2, 4].map(at => Number.parseInt(six.slice(at, at + 2), 16)) as [number, number, number]
  return { red, green, blue }
}

export function hexOf({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

/** The contrast ratio of WCAG 2.2 ("contrast ratio" in its glossary), from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

export function hslOf({ red, green, blue }: Colour): Hsl {
  const [r, g, b] = [red / 255, green / 255, blue / 255]
  const max = Math.max(r, g, b)
  const spread = max - Math.min(r, g, b)
  const lightness = max - spread / 2
  if (spread === 0) return { hue: 0, saturation: 0, lightness }
  const sector = max === r ? ((g - b) / spread) % 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4
  return { hue: (sector * 60 + 360) % 360, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness }
}

/** The same hue and saturation, as light as asked; what lies beyond black or white is cut. */
export function withLightness({ hue, saturation }: Hsl, lightness: number): Colour {
  const level = Math.min(1, Math.max(0, lightness))
  const reach = saturation * Math.min(level, 1 - level)
  const part = (offset: number) => {
    const k = (offset + hue / 30) % 12
    return 255 * (level - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return { red: part(0), green: part(8), blue: part(4) }
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
