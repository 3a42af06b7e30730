import { z } from 'zod'
import { commandFields } from '~/events/command'
import { cleanText } from '~/platform/text/cleanText'

export const decisions = ['founded', 'unfounded'] as const
export type ReportDecision = (typeof decisions)[number]

/** What an agent sends to settle one report: which, whether it was right, and what whoever reported is told. */
export const settleShape = z.object({
  ...commandFields,
  report: z.uuid('missing'),
  decision: z.enum(decisions, 'missing'),
  message: z.string('missing').transform(cleanText).pipe(z.string().min(1, 'missing').max(5_000, 'too-long')),
})
