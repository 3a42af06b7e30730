import { z } from 'zod'
import { type Answering, answerShape } from './answering'
import { amendments } from './kinds'
import type { Words } from './requirements'
import { wordsHash } from './words'

/** A published answer as its amendment begins from it. */
export type Current = Words & { id: string }

/**
 * The amending form: the composer's, and why. Messages are codes. Who reads an answer does not change with its words: to
 * whom it was given, it was given.
 */
export const amendShape = (subject: string | null, current: Current) =>
  answerShape(subject)
    .and(
      z.object({
        amendment: z.enum(amendments, 'missing'),
        amendReason: z.string().trim().min(1, 'missing').max(500, 'too-long'),
      }),
    )
    .superRefine((form, context) => {
      const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
      if (form.visibility !== current.visibility) say('visibility', 'stays')
      else if (wordsHash(form) === wordsHash(current)) say('body', 'unchanged')
    })

export type Amending = Answering & { amendment: (typeof amendments)[number]; amendReason: string }

/**
 * Whether the new words say something else: whoever follows is told then. Its author judges of the text; what the answer
 * decides, on what ground, who signs it and how it is contested is never a matter of wording. Pure.
 */
export function changesSubstance(before: Words, after: Words, amendment: string): boolean {
  if (amendment === 'substance') return true
  const deciding = ({ nature, outcome, ground, subject, signerName, signerCapacity, remedyNotice }: Words) =>
    JSON.stringify([nature, outcome, ground, [...subject].sort(), signerName, signerCapacity, remedyNotice])
  return deciding(before) !== deciding(after)
}
