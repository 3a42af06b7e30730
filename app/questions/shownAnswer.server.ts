import { today } from '~/platform/clock.server'
import { htmlOf } from '~/platform/text/markdown.server'
import type { ShownAnswer } from './shownAnswer'

export type AnswerRow = {
  body: string
  nature: string
  outcome: string | null
  ground: string | null
  explanation: string
  subject: string[]
  visibility: string
  signerName: string
  signerCapacity: string
  remedyNotice: string
  publishedAt: Date | null
}

/** What `shownAnswer` reads of a row. */
export const answerColumns = {
  body: true,
  nature: true,
  outcome: true,
  ground: true,
  explanation: true,
  subject: true,
  visibility: true,
  signerName: true,
  signerCapacity: true,
  remedyNotice: true,
  publishedAt: true,
} as const

/** `published` holds every version that was given out, oldest first; the last one is what is read. */
export function shownAnswer(published: readonly AnswerRow[], zone: string): ShownAnswer | null {
  const first = published[0]
  const answer = published.at(-1)
  if (!first || !answer) return null
  const dayOf = (row: AnswerRow) => today(zone, row.publishedAt ?? undefined)
  return {
    html: htmlOf(answer.body),
    nature: answer.nature,
    outcome: answer.outcome,
    ground: answer.ground,
    explanation: answer.explanation,
    subject: answer.subject,
    isPrivate: answer.visibility === 'private',
    signer: answer.signerName ? { name: answer.signerName, capacity: answer.signerCapacity } : null,
    remedy: answer.remedyNotice ? htmlOf(answer.remedyNotice) : null,
    on: dayOf(first),
    amendedOn: first === answer ? null : dayOf(answer),
  }
}
