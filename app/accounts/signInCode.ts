import { receiptAlphabet } from './receiptCode'

/** Six signs nobody takes for others, typed from a mail on another screen: some 27 bits, for fifteen minutes. */
export const signInLength = 6

/** In: random numbers below the alphabet's length. Out: the code, in two groups. */
export const signInCode = (numbers: readonly number[]): string =>
  grouped(numbers.map(at => receiptAlphabet[at]).join(''))

/** In: what somebody typed, in whatever groups and case. Out: the code as the mail has it, or null when it is none. */
export function readSignInCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s\-–—.]/g, '')
  const isCode = signs.length === signInLength && [...signs].every(sign => receiptAlphabet.includes(sign))
  return isCode ? grouped(signs) : null
}

const grouped = (signs: string) => `${signs.slice(0, 3)}-${signs.slice(3)}`
