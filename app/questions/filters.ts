import { cleanLine } from '~/platform/text/cleanText'

export const outcomes = ['informed', 'positive', 'partial', 'negative', 'redirected'] as const
export const statuses = ['answered', 'open'] as const
export const sorts = ['recent', 'answered', 'relevance'] as const

export type Outcome = (typeof outcomes)[number]
export type Status = (typeof statuses)[number]
export type Sort = (typeof sorts)[number]

/** What a list is narrowed to; what is not given narrows nothing. */
export type Filters = {
  q?: string
  topic?: string
  service?: string
  official?: string
  outcome?: Outcome
  status?: Status
  sort?: Sort
}

const longest = 200

/** In: the address's query. Out: the filters it names; a value that means nothing here is left out. */
export function parseFilters(query: URLSearchParams): Filters {
  const q = [...cleanLine(query.get('q') ?? '')].slice(0, longest).join('').trim()
  return {
    q: q || undefined,
    topic: slugIn(query, 'topic'),
    service: slugIn(query, 'service'),
    outcome: among(outcomes, query.get('outcome')),
    status: among(statuses, query.get('status')),
    sort: among(sorts, query.get('sort')),
  }
}

/** The order a list really stands in: closeness to the words exists only where there are words. */
export function orderOf({ q, sort }: Filters): Sort {
  if (sort === 'relevance' || sort === undefined) return q ? 'relevance' : 'recent'
  return sort
}

/** The same filters as an address carries them, in one fixed order. */
export function queryOf(
  { q, topic, service, outcome, status, sort }: Filters,
  more: Record<string, string> = {},
): string {
  const given = { q, topic, service, outcome, status, sort, ...more }
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}

export const isNarrowed = ({ sort, ...filters }: Filters): boolean => Object.values(filters).some(Boolean)

const among = <T extends string>(known: readonly T[], value: string | null) => known.find(one => one === value)

function slugIn(query: URLSearchParams, name: string): string | undefined {
  const value = query.get(name)?.trim()
  return value ? value.slice(0, 120) : undefined
}
