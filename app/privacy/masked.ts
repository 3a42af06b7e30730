import { findPersonalData, type KnownPublic, type PersonalKind, withoutPassage } from '~/platform/text/personalData'

/** What tells who somebody is or where to find them; what a text says of a health or a child is its subject. */
const telling: ReadonlySet<PersonalKind> = new Set([
  'email',
  'phone',
  'iban',
  'socialSecurity',
  'plate',
  'address',
  'birth',
])

export const gap = '[…]'

/** Public words that stay: without the names their author gave, and without what the detectors find of an identity. */
export function masked(text: string, names: readonly string[], known: KnownPublic = {}): string {
  const found = findPersonalData(text, known).filter(({ kind }) => telling.has(kind))
  const bare = found.toReversed().reduce((rest, passage) => withoutPassage(rest, passage, gap), text)
  return partsOf(names).reduce((rest, name) => rest.replace(asWord(name), gap), bare)
}

/** « Amina Diallo » is also Amina, and Madame Diallo: the longest first, so that one gap stands for the whole. */
function partsOf(names: readonly string[]): string[] {
  const parts = names.flatMap(name => [name, ...name.split(/[\s,]+/)]).filter(part => [...part].length > 2)
  return [...new Set(parts)].sort((one, other) => other.length - one.length)
}

const asWord = (name: string) =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu')
