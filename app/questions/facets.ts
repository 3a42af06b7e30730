/** The filters that show how many questions each of their choices would leave. */
export const facets = ['topic', 'service', 'outcome', 'status'] as const
export type Facet = (typeof facets)[number]
export type Counts = Record<Facet, Record<string, number>>

/** A list stops counting there: beyond, one wants to narrow it anyway. */
export const countedAtMost = 100
