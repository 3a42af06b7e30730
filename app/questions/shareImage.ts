/** What pages that show a link expect (ogp.me; 1.91 to 1). */
export const imageSize = { width: 1200, height: 630 } as const

/** The signs our typeface has: Latin, its marks and its punctuation. */
const unknownSigns =
  /[^\u0020-\u007e\u00a1-\u024f\u2010-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\u2212]/gu

/**
 * In: somebody's title. Out: what of it can be drawn, on one line; null where too little is left to mean anything, as of
 * a title in another alphabet.
 */
export function drawable(text: string): string | null {
  const plain = text.normalize('NFC').replace(/[\s\u00a0\u202f]+/g, ' ')
  const known = plain.replace(unknownSigns, '').replace(/ {2,}/g, ' ').trim()
  const letters = (from: string) => from.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters(known) > 0 && letters(known) * 2 >= letters(plain) ? known : null
}

/** How large a title is written so that its lines fill the picture and never leave it; what is too long ends in « … ». */
export function titleSize(title: string): { size: number; lines: number } {
  if (title.length <= 50) return { size: 76, lines: 3 }
  if (title.length <= 90) return { size: 64, lines: 4 }
  return { size: 52, lines: 5 }
}
