/** The filters that show how many questions each of their choices would leave. */
export const facets = ['topic', 'service', 'outcome', 'status'] as const
export type Facet = (typeof facets)[number]
/** `partly`: filters counted among the most recent questions alone, of which there are more. */
export type Counts = Record<Facet, Record<string, number>> & { partly: Facet[] }

/** A list stops counting there: beyond, one wants to narrow it anyway. */
export const countedAtMost = 100

/** Of a list that other filters narrow already, so many questions are looked at to count a filter's choices. */
export const lookedAtMost = 500
