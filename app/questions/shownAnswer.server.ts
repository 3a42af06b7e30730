import { today } from '~/platform/clock.server'
import { htmlOf, plainOf } from '~/platform/text/markdown.server'
import { wordDiff } from '~/platform/text/wordDiff'
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
  reason: string
  publishedAt: Date | null
}

/** The words of an answer and what they decide. */
export const wordsColumns = {
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
} as const

/** What `shownAnswer` reads of a row. */
export const answerColumns = { ...wordsColumns, reason: true, publishedAt: true } as const

/** `published` holds every version that was given out, oldest first; the last one is what is read. */
export function shownAnswer(published: readonly AnswerRow[], zone: string): ShownAnswer | null {
  const first = published[0]
  const answer = published.at(-1)
  if (!first || !answer) return null
  const dayOf = (row: AnswerRow) => today(zone, row.publishedAt ?? undefined)
  return {
    html: htmlOf(answer.body),
    plain: wordsOf(answer),
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
    changes: published
      .slice(1)
      .map((row, place) => ({
        version: place + 2,
        on: dayOf(row),
        reason: row.reason,
        parts: wordDiff(wordsOf(published[place]), wordsOf(row)),
      }))
      .reverse(),
  }
}

/** All a version says to its reader, one part after the other. */
const wordsOf = (row: AnswerRow | undefined) =>
  [plainOf(row?.body ?? ''), row?.explanation, plainOf(row?.remedyNotice ?? '')].filter(Boolean).join('\n\n')
