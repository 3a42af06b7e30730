import { z } from 'zod'
import { commandFields } from '~/events/command'
import { type Article, articleOf, blank } from './articles'

/**
 * The form of « Ne pas publier… ». Messages are codes. The article may be left out: each reason belongs to one; named,
 * it must be that one.
 */
export const declineShape = (articles: Article[]) =>
  z
    .object({
      ...commandFields,
      article: z.string().default(''),
      reason: z.string('missing').refine(reason => articleOf(articles, reason), 'missing'),
      message: z
        .string('missing')
        .trim()
        .min(1, 'missing')
        .max(5_000, 'too-long')
        .refine(message => !blank.test(message), 'blank'),
    })
    .transform(form => ({ ...form, article: form.article || (articleOf(articles, form.reason)?.id ?? '') }))
    .refine(({ article, reason }) => articleOf(articles, reason)?.id === article, {
      message: 'other-article',
      path: ['article'],
    })
