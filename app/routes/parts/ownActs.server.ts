import { data } from '@remix-run/node'
import { now } from '~/platform/clock.server'
import { conflict, done, invalid, notFound } from '~/platform/http/answers.server'
import type { Problems, Typed } from '~/platform/http/forms.server'
import type { OwnOutcome } from '~/questions/own/outcome'
import { getTracked, trackedQuestion } from '~/questions/track.server'
import { personal } from './personal.server'

/** An author's form as it comes back: what was typed, what to correct, or that the act is not possible any more. */
export type OwnAgain = { typed: Typed; problems: Problems; refused: boolean }

/** The page of one act: the question as its author follows it. A link that leads nowhere is a 404. */
export async function loadOwn(token = '') {
  const tracked = await getTracked(token)
  if (!tracked) throw notFound()
  return data({ tracked, token }, { headers: personal })
}

/** The first line of every author's act: whose question the link opens. */
export async function requireOwn(token = ''): Promise<string> {
  const questionId = await trackedQuestion(token)
  if (!questionId) throw notFound()
  return questionId
}

export const incompleteOwn = (problems: Problems, typed: Typed) =>
  invalid<OwnAgain>({ typed, problems, refused: false })

/** What became of an author's act: done leads back to the follow-up page; too late keeps every word. */
export function ownAnswered(outcome: OwnOutcome, token = '', typed: Typed = {}) {
  if (!outcome.ok) return conflict<OwnAgain>({ typed, problems: {}, refused: true }, 'team', now())
  return done(`/track/${token}`, outcome.again ? 'same' : 'done')
}
