import type { DeskEvent } from '~/platform/sockets/contract'
import type { Messages } from '../messages/fr'

/**
 * What happened in one breath, for ears: « 2 nouvelles questions. 1 question décidée par Léa Martin. » What one did
 * oneself is not told.
 */
export function digestOf(events: readonly DeskEvent[], me: string, words: Messages): string {
  const others = events.filter(({ actor, reference }) => reference && actor?.id !== me)
  const arrived = new Set(others.filter(({ kind }) => kind === 'question.submitted').map(({ reference }) => reference))
    .size
  const decided = new Map<string, Set<string>>()
  for (const { kind, actor, reference } of others) {
    if (kind === 'question.submitted' || !actor || !reference) continue
    decided.set(actor.name, (decided.get(actor.name) ?? new Set()).add(reference))
  }
  const sentences = [...decided].map(([name, questions]) => words.decidedBy(questions.size, name))
  return [...(arrived > 0 ? [words.arrived(arrived)] : []), ...sentences].join(' ')
}
