import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { dictionary as french } from '@zxcvbn-ts/language-fr'

export const shortest = 12
const longest = 200

/** Ten thousand million guesses: what somebody who tries everything known of words, names, walks and dates needs at least. */
const leastGuesses = 10
/** As much of a password as is estimated, in signs: what follows only makes it better, and the estimate slower. */
const estimated = 60

/** What any town hall's password is tried with, beside the dictionaries. */
const townHall = [
  'porte-voix',
  'portevoix',
  'porte-voix-demo',
  'motdepasse',
  'mairie',
  'commune',
  'collectivite',
  'agglomeration',
  'metropole',
  'administrateur',
  'accueil',
  'correct horse battery staple',
  'correcthorsebatterystaple',
]

const made: { judge?: ZxcvbnFactory } = {}
const judge = () => {
  made.judge ??= new ZxcvbnFactory({ dictionary: { ...dictionary, ...french, townHall }, graphs: adjacencyGraphs })
  return made.judge
}

export type PasswordRefusal = 'short' | 'long' | 'known' | 'personal'

/**
 * Whether a password may be chosen, and why not. OWASP ASVS 5, 6.2: length is what counts, no rule on kinds of
 * characters, known and guessable ones refused. `about` holds what anybody knows of its owner: e-mail, names, the town.
 */
export function whyRefused(password: string, about: readonly string[] = []): PasswordRefusal | null {
  const signs = [...password]
  if (signs.length < shortest) return 'short'
  if (signs.length > longest) return 'long'
  const looked = signs.slice(0, estimated).join('')
  if (!isEnough(looked, [])) return 'known'
  const known = about.flatMap(piecesOf)
  return isAbout(plain(password), known) || !isEnough(looked, known) ? 'personal' : null
}

const isEnough = (password: string, known: string[]) =>
  [password, plain(password)].every(spelling => judge().check(spelling, known).guessesLog10 >= leastGuesses)

/** What is left once everything known of its owner is taken out is too little: `valbrume-tarravel!`. */
function isAbout(password: string, known: readonly string[]): boolean {
  // Longer pieces first: a short one may stand in a longer one.
  const pieces = known.map(plain).toSorted((one, other) => other.length - one.length)
  const left = pieces.reduce((rest, piece) => rest.replaceAll(piece, ''), password)
  return left !== password && left.length < shortest / 2
}

/** « Solène » is guessed as « solene » too. */
const plain = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** An address and a name, whole and in pieces, as they are written and as they are typed. */
function piecesOf(words: string): string[] {
  const pieces = [words, ...words.split(/[\s@.,'’_-]+/).filter(piece => piece.length >= 4)]
  return [...new Set([...pieces, ...pieces.map(plain)])]
}
