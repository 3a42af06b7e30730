import { z } from 'zod'
import { commandFields } from '~/events/command'
import { parseReference } from '~/questions/reference'

/** The form of « Regrouper »: the reference of the question it joins, in whatever way it was copied. */
export const groupShape = z.object({
  ...commandFields,
  into: z
    .string('missing')
    .transform(text => parseReference(/\d{4}-\d{6}/.exec(text)?.[0] ?? '')?.reference ?? '')
    .refine(Boolean, 'missing'),
})

/** Why a question cannot join another one. */
export type GroupProblem = 'unknown' | 'itself' | 'not-public' | 'has-others'

type Question = { id: string; publication: string; visibility: string; gathers: number }

/**
 * Pure: a question joins one that everybody reads, so that its asker sees where the answer comes. One that others have
 * joined joins nothing itself: nobody is sent on twice.
 */
export function groupProblem(question: Question, into: Question | null): GroupProblem | null {
  if (!into) return 'unknown'
  if (into.id === question.id) return 'itself'
  if (into.publication !== 'published' || into.visibility !== 'public') return 'not-public'
  return question.gathers > 0 ? 'has-others' : null
}
