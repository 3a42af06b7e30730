import { z } from 'zod'
import { commandFields } from '~/events/command'
import { cleanText } from '~/platform/text/cleanText'

/** What an agent sends to take more time for one report: which, and why, in words the person reads. */
export const extendShape = z.object({
  ...commandFields,
  report: z.uuid('missing'),
  extension: z.string('missing').transform(cleanText).pipe(z.string().min(1, 'missing').max(2_000, 'too-long')),
})
