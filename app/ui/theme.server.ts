import { createHash } from 'node:crypto'
import { themeCss } from './accent'

const made = new Map<string, string>()

/** The address of the stylesheet that carries the authority's accent colour; it changes when the colour does. */
export function themeAddress(accent: string): string {
  const css = themeCss(accent)
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)
  made.set(hash, css)
  return `/theme-${hash}.css`
}

/** The stylesheet behind an address, or null when this process has never given that address out. */
export const themeAt = (hash: string): string | null => made.get(hash) ?? null
