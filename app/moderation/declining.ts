import { z } from 'zod'
import { commandFields } from '~/events/command'
import { cleanText } from '~/platform/text/cleanText'
import { type Article, articleOf, blank } from './articles'

/**
 * The form of « Ne pas publier… ». Messages are codes. A reason of the list brings its article; named, it must be that
 * one. A reason in one's own words, or none, needs the article: its number, or a sentence that starts with it.
 */
export const declineShape = (articles: Article[]) =>
  z
    .object({
      ...commandFields,
      article: z.string('missing').trim().max(200, 'missing').default(''),
      reason: z.string('missing').trim().max(500, 'too-long').default(''),
      message: z
        .string('missing')
        .trim()
        .refine(message => cleanText(message) !== '', 'missing')
        .max(5_000, 'too-long')
        .refine(message => !blank.test(message), 'blank'),
    })
    .transform(form => ({ ...form, ...ruleOf(articles, form.article, form.reason) }))
    .superRefine(({ article, reason }, context) => {
      const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
      const owner = articleOf(articles, reason)
      if (owner && owner.id !== article) complain('article', 'other-article')
      else if (!article && !reason) complain('reason', 'missing')
      else if (!articles.some(({ id }) => id === article)) complain('article', 'missing')
    })

/** The rule a decision is taken under, however it was named: the reason's own article, its number, `Article 3`. */
function ruleOf(articles: Article[], article: string, reason: string): { article: string; reason: string } {
  const numbered = (text: string) => articles.find(({ id }) => id === /^\D{0,20}(\d{1,2})(?!\d)/.exec(text)?.[1])?.id
  if (article) return { article: numbered(article) ?? article, reason }
  const owner = articleOf(articles, reason)?.id
  if (owner) return { article: owner, reason }
  return articles.some(({ id }) => id === reason) ? { article: reason, reason: '' } : { article, reason }
}

/** What the history and the public log keep of a reason: its code. One's own words stay with the decision. */
export const reasonCode = (articles: Article[], reason: string): string =>
  articleOf(articles, reason) ? reason : 'other'
