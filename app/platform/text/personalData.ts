import { addresses } from './personal/addresses'
import { codes } from './personal/codes'
import { intimate } from './personal/intimate'
import { names } from './personal/names'

/** What a passage tells of somebody: RGPD art. 4 (1), and art. 9 for health and disability. */
export const personalKinds = [
  'email',
  'phone',
  'iban',
  'socialSecurity',
  'plate',
  'address',
  'name',
  'birth',
  'minor',
  'health',
  'disability',
] as const
export type PersonalKind = (typeof personalKinds)[number]

/** `start` and `end` are offsets in the text as it was given; `words` is the passage itself. */
export type PersonalPassage = { kind: PersonalKind; start: number; end: number; words: string }

/** What is public already and not personal here: the authority's own contacts, the names of those who hold office. */
export type KnownPublic = { contacts?: string[]; names?: string[] }

type Candidate = { kind: PersonalKind; start: number; end: number }
export type Detector = (text: string, known: Required<KnownPublic>) => Candidate[]

/** In order of trust: where two passages overlap, the earlier detector's stands. */
const detectors: Detector[] = [codes, addresses, names, intimate]

/**
 * Passages that should not be published without a thought, in the order of the text, none overlapping another. It points
 * out; it decides nothing. Meant for French, where the rules of numbers and names are French; English words are known too.
 */
export function findPersonalData(text: string, known: KnownPublic = {}): PersonalPassage[] {
  const all = { contacts: known.contacts ?? [], names: known.names ?? [] }
  const found: PersonalPassage[] = []
  for (const detect of detectors) {
    for (const { kind, start, end } of detect(text, all)) {
      if (end > start && found.every(other => end <= other.start || start >= other.end))
        found.push({ kind, start, end, words: text.slice(start, end) })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** The text with one passage replaced by `mark`; the rest is not touched. */
export const withoutPassage = (text: string, { start, end }: PersonalPassage, mark: string): string =>
  text.slice(0, start) + mark + text.slice(end)
