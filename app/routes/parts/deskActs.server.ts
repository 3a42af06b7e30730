import { randomUUID } from 'node:crypto'
import type { Command, Outcome } from '~/events/command'
import { deskPath, viewIn } from '~/moderation/views'
import { conflict, done, invalid, notFound } from '~/platform/http/answers.server'
import type { Typed } from '~/platform/http/forms.server'

/** What an act's form needs of the server: an id that makes a second sending the same act. */
export const freshCommand = () => ({ commandId: randomUUID() })

/** The command an act's form asks for. */
export function commandOf(
  fields: { version: number; commandId: string },
  reference: string | undefined,
  actorId: string,
): Command {
  return { version: fields.version, commandId: fields.commandId, reference: reference ?? '', actorId }
}

/** 422: the page again, with what is wrong and everything that was typed. */
export const incomplete = (problems: Record<string, string>, typed: Typed) =>
  invalid({ problems, typed, winner: null, preview: null })

/** What became of an act, as its form is answered: done leads back to the question, beside the view one works in. */
export function answered(outcome: Outcome, reference: string | undefined, typed: Typed, request: Request) {
  const question = deskPath(reference ?? '', viewIn(request.url))
  switch (outcome.outcome) {
    case 'unknown':
      throw notFound()
    case 'done':
      return done(question)
    case 'same':
      return done(question, 'same', outcome.winner ? winnerHeaders(outcome.winner) : {})
    case 'reused':
      return incomplete({ commandId: 'reused' }, typed)
    case 'conflict': {
      const { winner } = outcome
      return conflict({ problems: {}, typed, winner, preview: null }, nameOf(winner), new Date(winner.at))
    }
  }
}

/** Somebody who wanted the same learns who did it. */
const winnerHeaders = (winner: { name: string | null; at: string }) => ({
  'Portal-Winner': encodeURIComponent(nameOf(winner)),
  'Portal-At': winner.at,
})

/** Nobody of the team: the person who asked. */
const nameOf = (winner: { name: string | null }) => winner.name ?? 'asker'
