import { receiptAlphabet } from '../receiptCode'

/** How many codes a sheet holds, and how long each is: ten of 24 signs are some 46 bits, kept behind argon2id. */
export const sheet = 10
export const recoveryLength = 10

/** In: random numbers below the alphabet's length. Out: the code, in two groups. */
export const recoveryCode = (numbers: readonly number[]): string =>
  grouped(numbers.map(at => receiptAlphabet[at]).join(''))

/** In: what somebody typed, in whatever groups and case. Out: the code as it was printed, or null when it is none. */
export function readRecoveryCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s\-–—.]/g, '')
  const isCode = signs.length === recoveryLength && [...signs].every(sign => receiptAlphabet.includes(sign))
  return isCode ? grouped(signs) : null
}

const grouped = (signs: string) => signs.replace(/(.{5})(?=.)/g, '$1-')
