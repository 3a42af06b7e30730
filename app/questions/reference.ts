/** References read `2026-000123`; addresses are `{reference}-{slug}`. */
const form = /^(\d{4}-\d{6})(?:-(.*))?$/

/** In: the last part of an address. Out: its reference and whatever follows, or null when it holds none. */
export function parseReference(part: string): { reference: string; slug: string } | null {
  const match = form.exec(part)
  return match ? { reference: match[1] ?? '', slug: match[2] ?? '' } : null
}

export const referenceOf = (year: number, number: number) => `${year}-${String(number).padStart(6, '0')}`

/** The words of a title that fit an address: no accents, at most 80 characters, never empty. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
  const words = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const cut =
    words.length <= 80
      ? words
      : words
          .slice(0, 81)
          .replace(/-[^-]*$/, '')
          .slice(0, 80)
  return cut || 'question'
}

export const questionPath = (question: { reference: string | null; slug: string }) =>
  `/questions/${question.reference}-${question.slug}`
