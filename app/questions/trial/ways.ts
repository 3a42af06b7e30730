import type { Draw } from '~/platform/draw'

/** How somebody who remembers a title may type it. */
export const ways = ['no accents', 'capitals', 'a letter missing', 'key words'] as const
export type TypedWay = (typeof ways)[number]

/** In: a title. Out: what is typed to find it again, or null where a title has too few words for it. */
export function typedAs(way: TypedWay, title: string, draw: Draw): string | null {
  if (way === 'no accents') return title.normalize('NFD').replace(/\p{M}/gu, '')
  if (way === 'capitals') return title.toLocaleUpperCase('fr')
  if (way === 'a letter missing') return withoutALetter(title, draw)
  const words = keyWords(title)
  return words.length < 3 ? null : draw.some(words, words.length === 3 ? 3 : 3 + draw.below(2)).join(' ')
}

/** One letter inside one word of four letters or more; a title without any has none to lose. */
function withoutALetter(title: string, draw: Draw): string | null {
  const words = [...title.matchAll(/\p{L}{4,}/gu)]
  if (words.length === 0) return null
  const { 0: word, index } = draw.one(words)
  const place = index + draw.below(word.length)
  return title.slice(0, place) + title.slice(place + 1)
}

/** What one remembers of a title: its words of four letters or more, but for those that carry no meaning. */
function keyWords(title: string): string[] {
  const words = (title.match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter(word => !empty.has(word.toLocaleLowerCase('fr')))
  return [...new Set(words)]
}

const empty = new Set(
  'alors après aussi autre autres avant avec avez avoir cela celle celles celui ceux chez comment comme dans depuis deux donc dont elle elles encore entre être était fait faire ferme font leur leurs lors mais même mêmes moins nous notre plus pour pourquoi quand quel quelle quelles quels quoi sans sera seront sont sous suis tous tout toute toutes très vers voir vont votre vous'.split(
    ' ',
  ),
)
