import { z } from 'zod'
import { commandFields } from '~/events/command'
import { cleanText } from '~/platform/text/cleanText'

/** granted: the first decision falls. upheld: it stands, now by two people. */
export const verdicts = ['granted', 'upheld'] as const
export type Verdict = (typeof verdicts)[number]

export const reviewShape = z.object({
  ...commandFields,
  verdict: z.enum(verdicts, 'missing'),
  message: z.string('missing').transform(cleanText).pipe(z.string().min(1, 'missing').max(5_000, 'too-long')),
})
