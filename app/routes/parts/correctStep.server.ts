import { now } from '~/platform/clock.server'
import { conflict, done, invalid } from '~/platform/http/answers.server'
import { type Problems, parseFields, readForm, type Typed } from '~/platform/http/forms.server'
import type { Language } from '~/platform/i18n/language'
import { correctQuestion } from '~/questions/own/correct.server'
import { CorrectionDraft } from '~/questions/own/typed'
import { type Passage, passagesOf, unseen } from '~/questions/reread'
import { knownPublic, passesForOthers } from '~/questions/reread.server'
import { textsIn, tidyPersonal } from './askStep.server'

/** The corrected question as it comes back: as the ask form does. */
export type CorrectAgain = {
  typed: Typed
  problems: Problems
  passages: Passage[]
  seen: string[]
  refused: boolean
}

/** One sending of a correction: slips, other people's data, then the act, as when a question is asked. */
export async function correctStep(request: Request, questionId: string, token: string, language: Language) {
  const form = await readForm(request)
  const known = await knownPublic()
  tidyPersonal(form, known, language)
  const read = parseFields(form, CorrectionDraft)
  const seen = textsIn(form, 'seen')
  const again = (more: Partial<CorrectAgain>): CorrectAgain => ({
    typed: read.typed,
    problems: {},
    passages: [],
    seen,
    refused: false,
    ...more,
  })
  if (!read.ok) return invalid(again({ problems: read.problems }))
  if (await passesForOthers(read.value.displayName)) return invalid(again({ problems: { displayName: 'imitates' } }))
  const passages = unseen(passagesOf(read.value, known), seen)
  if (passages.length > 0) return invalid(again({ passages }))
  const outcome = await correctQuestion(questionId, read.value)
  if (!outcome.ok) return conflict(again({ refused: true }), 'team', now())
  return done(`/track/${token}`, outcome.again ? 'same' : 'done')
}
