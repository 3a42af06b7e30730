import { z } from 'zod'
import { isCivil } from '~/platform/calendar/civil'
import { languages } from '~/platform/i18n/language'

/** The pages a public site owes its readers; `emergency` is shown where questions are asked. */
export const pageSlugs = ['charter', 'terms', 'privacy', 'legal', 'accessibility', 'emergency'] as const
export type PageSlug = (typeof pageSlugs)[number]

/** Those that have an address of their own, and a history anybody may read. */
export const owedPages = ['charter', 'terms', 'privacy', 'legal', 'accessibility'] as const satisfies PageSlug[]
export type OwedPage = (typeof owedPages)[number]

export const isOwedPage = (value: unknown): value is OwedPage => owedPages.includes(value as OwedPage)

export const isPageSlug = (value: unknown): value is PageSlug => pageSlugs.includes(value as PageSlug)

export const PageDraft = z.object({
  slug: z
    .string()
    .refine(isPageSlug, 'missing')
    .transform(slug => slug as PageSlug),
  language: z.enum(languages, 'missing'),
  body: z.string().trim().min(1, 'missing').max(100_000, 'too-long'),
  startsOn: z.string().trim().refine(isCivil, 'day'),
})
