import { z } from 'zod'

/** The articles of the charter, the reasons each knows and the words proposed for the author, as they are shipped. */
const words = z.object({ fr: z.string(), en: z.string() })
export const articlesShape = z.object({
  articles: z.array(
    z.object({
      id: z.coerce.string(),
      label: words,
      reasons: z.array(
        z.object({
          id: z.string(),
          label: words,
          messages: z.array(z.object({ title: z.string(), text: z.string() })),
        }),
      ),
    }),
  ),
})

export type Article = z.output<typeof articlesShape>['articles'][number]

/** A word left to fill in: `{{authority.phone}}`. A text that still holds one is not sent to anybody. */
export const blank = /\{\{[^}]*\}\}/

/** Puts the authority's own facts where a proposed text names them; what is not known stays to be filled in. */
export function filled(articles: Article[], facts: Record<string, string>): Article[] {
  const fill = (text: string) =>
    text.trim().replace(/\{\{([^}]+)\}\}/g, (whole, name: string) => facts[name.trim()] || whole)
  return articles.map(article => ({
    ...article,
    reasons: article.reasons.map(reason => ({
      ...reason,
      messages: reason.messages.map(({ title, text }) => ({ title, text: fill(text) })),
    })),
  }))
}

/** The article a reason belongs to. */
export const articleOf = (articles: Article[], reason: string) =>
  articles.find(({ reasons }) => reasons.some(({ id }) => id === reason))
