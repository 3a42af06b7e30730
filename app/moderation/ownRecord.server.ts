import { db } from '~/platform/db.server'
import type { OwnAct } from './ownRecord'

const shown = 20

/** What the portal keeps of somebody's own work, newest first: the last acts, and the last addresses they looked at. */
export async function ownRecord(personId: string): Promise<{ acts: OwnAct[]; looks: OwnAct[] }> {
  const last = (name: string | { not: string }) =>
    db.event.findMany({ where: { actorId: personId, name }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: shown })
  const [acts, looks] = await Promise.all([last({ not: 'address.shown' }), last('address.shown')])
  const ids = [...acts, ...looks].flatMap(({ questionId }) => questionId ?? [])
  const questions = await db.question.findMany({ where: { id: { in: ids } }, select: { id: true, reference: true } })
  const references = new Map(questions.map(({ id, reference }) => [id, reference]))
  const lines = (rows: typeof acts) =>
    rows.map(({ id, name, at, questionId }) => ({
      id,
      act: name,
      at: at.toISOString(),
      reference: (questionId && references.get(questionId)) || null,
    }))
  return { acts: lines(acts), looks: lines(looks) }
}
