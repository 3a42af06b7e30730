import { db, type Tx } from '~/platform/db.server'
import { holdOn, type Texts } from './erasing'

const facts = {
  id: true,
  publication: true,
  visibility: true,
  reviewAskedAt: true,
  hidings: { where: { reason: 'threat', liftedAt: null }, orderBy: { at: 'asc' }, take: 1, select: { at: true } },
  proposedIn: { where: { elimination: { doneAt: null, droppedAt: null } }, take: 1, select: { questionId: true } },
} as const

export type HeldQuestion = { id: string; reference: string | null; title: string; reason: string; until: Date | null }

/** Why this question cannot be let go of yet, or null. */
export async function holdOf(tx: Tx, questionId: string, texts: Texts, at: Date) {
  const row = await tx.question.findUniqueOrThrow({ where: { id: questionId }, select: facts })
  return holdOn(seen(row), texts, at)
}

/** The questions of an address an erasure would leave for a while, with why: said before it is asked for. */
export async function heldOf(email: string, texts: Texts, at: Date): Promise<HeldQuestion[]> {
  const rows = await db.question.findMany({
    where: { authorEmail: email },
    select: { ...facts, reference: true, title: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.flatMap(row => {
    const hold = holdOn(seen(row), texts, at)
    return hold ? [{ id: row.id, reference: row.reference, title: row.title, ...hold }] : []
  })
}

type Row = {
  publication: string
  visibility: string
  reviewAskedAt: Date | null
  hidings: { at: Date }[]
  proposedIn: { questionId: string }[]
}

const seen = ({ publication, visibility, reviewAskedAt, hidings, proposedIn }: Row) => ({
  publication,
  visibility,
  reviewOpen: reviewAskedAt !== null,
  threatSince: hidings[0]?.at ?? null,
  proposed: proposedIn.length > 0,
})
