import { commonWords } from './commonWords'
import { knownPasswords } from './knownPasswords'

/**
 * Whether a password may be chosen. OWASP ASVS 5, 6.2: length is what counts, no rule on kinds of characters, known and
 * guessable ones refused. `about` holds what anybody knows of its owner: e-mail, names, the town; the portal's own name
 * is known to all.
 */
export function whyRefused(password: string, about: readonly string[] = []): PasswordRefusal | null {
  const length = [...password].length
  if (length < shortest) return 'short'
  if (length > longest) return 'long'
  const bare = bareOf(password)
  if (knownPasswords.has(bare) || isMonotonous(bare) || isDressedUp(bare)) return 'known'
  if (isAbout(bare, [...about, ourName])) return 'personal'
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

const ourName = 'porte-voix'

/** What is left once everything known of its owner is taken out is too little: `SolèneTarravel2026`. */
function isAbout(bare: string, about: readonly string[]): boolean {
  // Longer pieces first: a short one may stand in a longer one.
  const known = about.flatMap(pieces).toSorted((one, other) => other.length - one.length)
  const left = known.reduce((rest, piece) => rest.replaceAll(piece, ''), bare)
  return left !== bare && left.length < shortest / 2
}

/** A word everybody tries, and the few digits and signs everybody adds: `Marseille-2026!`, `M0tdepasse!123`. */
function isDressedUp(bare: string): boolean {
  const core = bare.replace(/^[^a-z]{0,6}/, '').replace(/[^a-z]{0,8}$/, '')
  return commonWords.has(core) || commonWords.has(plainOf(core))
}

/** Signs that stand for letters, as everybody reads them. */
const stands: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const plainOf = (core: string) => core.replace(/[013457@$!]/g, sign => stands[sign] ?? sign)

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
