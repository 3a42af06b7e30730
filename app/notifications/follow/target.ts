import { type Filters, parseFilters, queryOf } from '~/questions/filters'

export const rhythms = ['at-once', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

/** What can be followed: one question (by its id), or a list of them. */
export const kinds = ['question', 'topic', 'service', 'official', 'search'] as const
export type Kind = (typeof kinds)[number]
export type Target = { kind: Kind; target: string }

const places = ['topic', 'service', 'official'] as const

/**
 * In: what a list is narrowed to. Out: that list's one name, so that the same list asked in another order, or sorted in
 * another way, is followed once. A search for nothing but a topic is that topic.
 */
export function targetOf({ sort, ...filters }: Filters): Target {
  const given = Object.entries(filters).filter(([, value]) => value)
  const place = places.find(one => given.length === 1 && given[0]?.[0] === one)
  if (place) return { kind: place, target: filters[place] ?? '' }
  return { kind: 'search', target: queryOf(filters) }
}

/** The list a target stands for, or null when it is one question. */
export function listOf({ kind, target }: Target): Filters | null {
  if (kind === 'question') return null
  if (kind !== 'search') return { [kind]: target }
  return parseFilters(new URLSearchParams(target))
}

/** Where a list is read. */
export function listPath({ kind, target }: Target): string {
  return kind === 'search' ? `/questions${target}` : `/${kind}s/${target}`
}
