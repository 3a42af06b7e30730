import { z } from 'zod'

/** One act somebody asks for: on which question, from which version they saw, under which id of their own. */
export type Command = { commandId: string; reference: string; version: number; actorId: string }

/** The two fields every act's form carries; without them nobody knows what the person saw. */
export const commandFields = {
  version: z.coerce
    .number('missing')
    .int('missing')
    .min(1, 'missing')
    .max(2 ** 31 - 1, 'missing'),
  commandId: z.uuid('missing'),
}

/** Who was faster, with what (the name of an event) and when. The name is null for the asker and for the portal. */
export type Winner = { name: string | null; act: string; at: string }

/**
 * What became of a command.
 * - `done`: it changed the question, which now stands at `version`.
 * - `same`: it was done already, by this very command or by somebody who wanted exactly the same.
 * - `conflict`: somebody changed the question first; nothing was done.
 * - `reused`: its id belongs to another command.
 * - `unknown`: there is no such question.
 */
export type Outcome =
  | { outcome: 'done'; version: number }
  | { outcome: 'same'; winner: Winner | null }
  | { outcome: 'conflict'; winner: Winner }
  | { outcome: 'reused' }
  | { outcome: 'unknown' }
