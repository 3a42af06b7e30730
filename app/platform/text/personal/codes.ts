import type { Detector } from '../personalData'

/** What can be recognised by its shape alone, and by its check digits where it has some. */
export const codes: Detector = (text, { contacts }) => {
  const known = new Set(contacts.map(digitsAndLetters))
  return [
    ...matches(text, /[^\s@<>()[\]",;:]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,}/gu, 'email'),
    ...matches(text, /[\w.+-]{1,64}\s?(?:\(at\)|\[at\]|\(arobase\)|\sarobase\s)\s?[\w-]+(?:\.[\w-]+)+/giu, 'email'),
    ...matches(text, /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/giu, 'iban', isIban),
    ...matches(text, socialSecurity, 'socialSecurity', isSocialSecurity),
    ...matches(text, phone, 'phone', isPhone),
    ...matches(text, plateSince2009, 'plate'),
    ...matches(text, plateBefore2009, 'plate'),
  ].filter(({ start, end }) => !known.has(digitsAndLetters(text.slice(start, end))))
}

const gap = '[ \\u00a0.\\-/]?'

/** A French number, in the country or from abroad, overseas included; or any other with its `+`. */
const phone = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?:\\+|00)(?:33|262|508|590|594|596|681|687|689)${gap}(?:\\(0\\))?${gap}\\d|0[1-9])(?:${gap}\\d{2}){3,4}(?!\\d)|(?<![\\p{L}\\d])\\+\\d{1,3}(?:${gap}\\d{2,4}){3,4}(?!\\d)`,
  'gu',
)

/** Sex, year, month (fictitious ones included), department (Corsica included), commune, order, key. */
const socialSecurity =
  /(?<![\p{L}\d])[1-478][ .\u00a0]?\d{2}[ .\u00a0]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .\u00a0]?(?:\d{2}|2[AB])[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}(?:[ .\u00a0/]{0,3}\d{2})?(?![\p{L}\d])/giu

/** AB-123-CD, never with I, O or U; with spaces only in capitals, so that no ordinary words are taken for one. */
const plateSince2009 =
  /(?<![\p{L}\d-])(?:[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}|[a-hj-np-tv-z]{2}-\d{3}-[a-hj-np-tv-z]{2}|[A-HJ-NP-TV-Z]{2}[ \u00a0]\d{3}[ \u00a0][A-HJ-NP-TV-Z]{2}|[A-HJ-NP-TV-Z]{2}\d{3}[A-HJ-NP-TV-Z]{2})(?![\p{L}\d-])/gu

/** 1234 AB 33, with its department. */
const plateBefore2009 =
  /(?<![\p{L}\d])\d{1,4}[ \u00a0-][A-HJ-NP-TV-Z]{2,3}[ \u00a0-](?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])(?![\p{L}\d])/gu

type Kind = 'email' | 'phone' | 'iban' | 'socialSecurity' | 'plate'

function matches(text: string, pattern: RegExp, kind: Kind, holds: (found: string) => boolean = () => true) {
  return [...text.matchAll(pattern)]
    .map(found => ({ kind, start: found.index, end: found.index + trimmed(found[0]).length }))
    .filter(({ start, end }) => holds(text.slice(start, end)))
}

// A sentence may end on an address.
const trimmed = (found: string) => found.replace(/[.\s]+$/u, '')
const digitsAndLetters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d@]/gu, '')
const isPhone = (found: string) => {
  const count = found.replace(/\D/g, '').length
  return count >= 10 && count <= 15
}

/** ISO 13616: the four first signs moved to the end, letters as numbers, remainder 1 by 97. */
export function isIban(found: string): boolean {
  const code = found.replace(/\s/gu, '').toUpperCase()
  if (code.length < 15 || code.length > 34) return false
  return (
    remainder(`${code.slice(4)}${code.slice(0, 4)}`.replace(/[A-Z]/g, letter => `${letter.charCodeAt(0) - 55}`)) === 1
  )
}

/** The key is 97 less the remainder of the thirteen first; 2A counts as 19 and 2B as 18. Without its key, the shape is enough. */
export function isSocialSecurity(found: string): boolean {
  const code = found.replace(/[^\dAB]/giu, '').toUpperCase()
  if (code.length !== 13 && code.length !== 15) return false
  if (code.length === 13) return true
  const number = code.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return 97 - remainder(number) === Number(code.slice(13))
}

const remainder = (digits: string) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
