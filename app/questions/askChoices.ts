export type Named = { slug: string; name: string }

/** What the form offers: subjects, and whom one can write to. */
export type AskChoices = { topics: Named[]; services: Named[]; officials: Named[] }
