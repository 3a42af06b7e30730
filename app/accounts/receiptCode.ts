/**
 * The code of a printed receipt: typed from paper, maybe read aloud. No sign is taken for another one (0 and O, 1, I and
 * L, 5 and S, 2 and Z, 8 and B, U and V); twelve of 24 are some 55 bits.
 */
export const receiptAlphabet = '34679ACDEFGHJKMNPQRTVWXY'
export const receiptLength = 12

/** In: random numbers below the alphabet's length. Out: the code, in three groups. */
export const receiptCode = (numbers: readonly number[]): string =>
  grouped(numbers.map(at => receiptAlphabet[at]).join(''))

/** In: what somebody typed, in whatever groups and case. Out: the code as it was printed, or null when it is none. */
export function readReceipt(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s\-–—.]/g, '')
  const isCode = signs.length === receiptLength && [...signs].every(sign => receiptAlphabet.includes(sign))
  return isCode ? grouped(signs) : null
}

const grouped = (signs: string) => signs.replace(/(.{4})(?=.)/g, '$1-')
