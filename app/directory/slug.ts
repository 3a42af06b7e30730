/** The words of a name that fit an address: no accents, at most 60 characters. Empty when a name has none. */
export function slugFor(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
  const words = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return words.length <= 60
    ? words
    : words
        .slice(0, 61)
        .replace(/-[^-]*$/, '')
        .slice(0, 60)
}

export const isSlug = (words: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(words)

/** The desk's own address for an entry that does not exist yet. */
export const newEntry = 'new'
