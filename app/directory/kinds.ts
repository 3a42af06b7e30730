/** The kinds of entries of the directory, as the desk's addresses name them. */
export const kinds = ['topics', 'services', 'officials'] as const
export type Kind = (typeof kinds)[number]

export const isKind = (value: unknown): value is Kind => kinds.includes(value as Kind)

/** What the events call an entry of a kind. */
export const entryOf = { topics: 'topic', services: 'service', officials: 'official' } as const
