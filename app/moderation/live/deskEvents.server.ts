import type { Delivery } from '~/events/streams.server'
import { db } from '~/platform/db.server'
import type { DeskEvent } from '~/platform/sockets/contract'
import { cut, nameBytes, rowOf } from './row'
import { rowFields } from './rowFields.server'

/** What happened as the desk is told: the stored ids and codes, joined with the questions' lines as they stand now. */
export async function deskEventsOf(deliveries: Delivery[]): Promise<DeskEvent[]> {
  const [questions, people] = await Promise.all([
    questionsOf(distinct(deliveries.map(({ questionId }) => questionId))),
    namesOf(distinct(deliveries.map(({ actorId }) => actorId))),
  ])
  return deliveries.map(({ seq, name, at, actorId, questionId, version }) => {
    const question = questionId ? questions.get(questionId) : undefined
    const actor = actorId ? people.get(actorId) : undefined
    return {
      seq,
      // Thousands of imported questions are one line here: lists are read again.
      kind: name === 'questions.imported' ? 'reset' : name,
      reference: question?.reference ?? null,
      version,
      actor: actorId && actor ? { id: actorId, name: cut(actor, nameBytes) } : null,
      at: at.toISOString(),
      row: question ? rowOf(question) : null,
    }
  })
}

async function questionsOf(ids: string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await db.question.findMany({ where: { id: { in: ids } }, select: { id: true, ...rowFields } })
  return new Map(rows.map(row => [row.id, row]))
}

/** People's names by id; those who have none yet are called by their address. */
export async function namesOf(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const select = { id: true, firstName: true, lastName: true, email: true }
  const rows = await db.person.findMany({ where: { id: { in: ids } }, select })
  return new Map(rows.map(({ id, firstName, lastName, email }) => [id, `${firstName} ${lastName}`.trim() || email]))
}

export const distinct = (ids: (string | null)[]) => [...new Set(ids.filter(id => id !== null))]
