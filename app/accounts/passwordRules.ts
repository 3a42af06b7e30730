import { knownPasswords } from './knownPasswords'

/**
 * Whether a password may be chosen. OWASP ASVS 5, 6.2: length is what counts, no rule on kinds of characters, known and
 * guessable ones refused. `about` holds what anybody knows of its owner: e-mail, names, the town.
 */
export function whyRefused(password: string, about: readonly string[] = []): PasswordRefusal | null {
  const length = [...password].length
  if (length < shortest) return 'short'
  if (length > longest) return 'long'
  const bare = bareOf(password)
  if (knownPasswords.has(bare) || isMonotonous(bare)) return 'known'
  if (about.flatMap(pieces).some(piece => bare.replaceAll(piece, '').length < shortest / 2)) return 'personal'
  return null
}

export type PasswordRefusal = 'short' | 'long' | 'known' | 'personal'

export const shortest = 12
const longest = 200

/** `Azerty-123456` is guessed as quickly as `azerty123456`. */
const bareOf = (words: string) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s._-]+/g, '')

function pieces(words: string): string[] {
  return words
    .split(/[\s@.,'’_-]+/)
    .map(bareOf)
    .filter(piece => piece.length >= 4)
}

/** One short piece over and over, or a walk along the alphabet, the digits or the keyboard. */
function isMonotonous(bare: string): boolean {
  if (/^(.{1,4})\1+.{0,3}$/.test(bare)) return true
  const walked = rows.some(row => {
    const there = `${row}${row}${row}`
    return there.includes(bare) || [...there].reverse().join('').includes(bare)
  })
  return walked
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '1234567890',
  '0123456789',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
]
