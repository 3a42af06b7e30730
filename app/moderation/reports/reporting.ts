import { z } from 'zod'
import { cleanLine, cleanText, lengthOf } from '~/platform/text/cleanText'
import { isEmail } from '~/questions/draft'

/** Two ways to say that a published text should not stand as it is: about others, and about oneself. */
export const reportKinds = ['report', 'about-me'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Why, as codes; the sentences are in the messages. */
export const reportReasons = {
  report: ['personal-data', 'insult', 'accusation', 'unlawful', 'advertising', 'other'],
  'about-me': ['named', 'recognisable', 'wrong', 'other'],
} as const satisfies Record<ReportKind, readonly string[]>

export type ReportReason = (typeof reportReasons)[ReportKind][number]

export const reportLimits = { words: 2_000 } as const

const always = () => true

/** What somebody sends. Messages are codes. Words are asked for where the reason alone tells the team nothing. */
export const reportShape = (kind: ReportKind) =>
  z
    .object({
      reason: z.enum(reportReasons[kind] as readonly [ReportReason, ...ReportReason[]], 'missing'),
      words: z
        .string('missing')
        .default('')
        .transform(cleanText)
        .refine(words => words !== '' || kind === 'report', 'missing')
        .refine(words => lengthOf(words) <= reportLimits.words, 'long'),
      email: z
        .string('wrong')
        .default('')
        .transform(text => cleanLine(text).toLowerCase())
        .refine(email => email === '' || isEmail(email), 'wrong'),
      submissionId: z.string().max(64).catch(''),
      website: z.string().default(''),
      openedAt: z.coerce.number().int().positive().nullable().catch(null),
      proof: z.string().max(4_000).catch(''),
      slowly: z.string().optional().transform(Boolean).catch(false),
    })
    // Asked even where another field is at fault: all that is missing is said at once.
    .refine(({ reason, words }) => reason !== 'other' || words !== '', {
      path: ['words'],
      error: 'missing',
      when: always,
    })
    .refine(({ website }) => !website, { path: ['form'], error: 'trap', when: always })

export type ReportDraft = z.output<ReturnType<typeof reportShape>>
