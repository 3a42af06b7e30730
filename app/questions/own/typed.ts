import { z } from 'zod'
import { cleanText, lengthOf } from '~/platform/text/cleanText'
import { QuestionDraft } from '../draft'

/** What an author writes about a question of theirs. Messages are codes. */
export const ownLimits = { words: 5_000 } as const

const text = z
  .string('missing')
  .default('')
  .transform(cleanText)
  .refine(words => lengthOf(words) <= ownLimits.words, 'long')

export const SomeWords = z.object({ words: text.refine(words => words !== '', 'missing') })
export const MaybeWords = z.object({ words: text })

export const CutAnswer = z.object({ cut: z.uuid('missing'), answer: z.enum(['accept', 'refuse'], 'missing') })

export const helpedChoices = ['yes', 'partly', 'no'] as const
export type Helped = (typeof helpedChoices)[number]
export const RatingDraft = z.object({ helped: z.enum(helpedChoices, 'missing'), words: text })

export const CorrectionDraft = QuestionDraft.pick({ title: true, body: true, displayName: true })
