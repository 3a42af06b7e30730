/**
 * A word a page takes in its query. `name`: one of a few values. `text`: whatever somebody types. `list`: said several
 * times. `cursor`: given by a list, and wrong when empty, where elsewhere nothing means nothing.
 */
export type Word = 'name' | 'text' | 'list' | 'cursor'
export type ReadingPages = Readonly<Record<string, Readonly<Record<string, Word>>>>

/** Where a page is kept: its address in one fixed spelling, and whether it is one of a kind or one of very many. */
export type Kept = { key: string; shelf: 'pages' | 'searches' }

const longest = 1_000
/** What mailings and networks hang onto an address; no page of ours reads it. */
const trackers = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|mtm_\w+|pk_\w+)$/

/**
 * In: the reading pages, by their path as the routes write it, each with the words it takes; the paths that are none,
 * even where a reading page's `:name` would fit them; the languages. Out: what
 * tells, for the address of a request, where its page is kept. Null for every other page, and for what no page of ours
 * links to: a word not listed here, or the same word twice. Such a page is drawn anew, so that a word forgotten in the
 * list costs time and never shows the wrong page.
 */
export function addressesOf(pages: ReadingPages, others: readonly string[], languages: readonly string[]) {
  const known = Object.entries(pages).map(([path, words]) => ({ pattern: patternOf(path, languages), words }))
  const excluded = others.map(path => patternOf(path, languages))
  return (address: string): Kept | null => {
    if (address.length > longest) return null
    const mark = address.indexOf('?')
    const path = mark < 0 ? address : address.slice(0, mark)
    const words = known.find(({ pattern }) => pattern.test(path))?.words
    if (!words || excluded.some(pattern => pattern.test(path))) return null
    return mark < 0
      ? { key: path, shelf: 'pages' }
      : withQuery(path, words, new URLSearchParams(address.slice(mark + 1)))
  }
}

function withQuery(path: string, words: Readonly<Record<string, Word>>, query: URLSearchParams): Kept | null {
  const kept: [string, string][] = []
  let shelf: Kept['shelf'] = 'pages'
  for (const [name, value] of query) {
    if (trackers.test(name)) continue
    const word = Object.hasOwn(words, name) ? words[name] : undefined
    if (!word) return null
    if (word !== 'list' && query.getAll(name).length > 1) return null
    // A form without scripts sends its empty fields too.
    if (value === '' && word !== 'cursor') continue
    if (word !== 'name') shelf = 'searches'
    kept.push([name, value])
  }
  // By name; what one name says several times stays in its order.
  kept.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  return { key: kept.length > 0 ? `${path}?${new URLSearchParams(kept)}` : path, shelf }
}

function patternOf(path: string, languages: readonly string[]): RegExp {
  const language = `/(?:${languages.join('|')})`
  if (path === '/') return new RegExp(`^(?:/|${language})$`)
  return new RegExp(`^(?:${language})?/${path.replaceAll('.', '\\.').replace(/:\w+/g, '[A-Za-z0-9-]{1,160}')}$`)
}
