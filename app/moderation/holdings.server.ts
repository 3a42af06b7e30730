import type { Handed } from '~/accounts/markAsLeft.server'
import { opens } from '~/accounts/permissions'
import { now } from '~/platform/clock.server'
import { db, type Prisma, type Tx } from '~/platform/db.server'

/** An answer somebody has begun and nobody has published. */
const unfinished = (authorId: string): Prisma.AnswerWhereInput => ({ authorId, approval: { not: 'published' } })
const leased = (leaseOwnerId: string): Prisma.QuestionWhereInput => ({ leaseOwnerId, leaseUntil: { gt: now() } })

export type Held = { id: string; reference: string; title: string }

/** What a colleague has in hand: questions they said they are on, answers they have begun. */
export async function heldBy(personId: string): Promise<{ questions: Held[]; answers: Held[] }> {
  const named = { id: true, reference: true, title: true } as const
  const [questions, answers] = await Promise.all([
    db.question.findMany({ where: leased(personId), select: named, orderBy: { leaseUntil: 'asc' } }),
    db.answer.findMany({
      where: unfinished(personId),
      select: { id: true, question: { select: named } },
      orderBy: { createdAt: 'asc' },
    }),
  ])
  const shown = ({ id, reference, title }: { id: string; reference: string | null; title: string }) => ({
    id,
    reference: reference ?? '',
    title,
  })
  return { questions: questions.map(shown), answers: answers.map(({ id, question }) => ({ ...shown(question), id })) }
}

/** Who can take over: whoever writes answers, is here, and is not the one who leaves. */
export async function receivers(leaverId: string): Promise<{ id: string; name: string }[]> {
  const people = await db.person.findMany({
    where: { leftAt: null, id: { not: leaverId }, passwordHash: { not: null } },
    select: { id: true, firstName: true, lastName: true, email: true, roles: true },
    orderBy: [{ lastName: 'asc' }, { email: 'asc' }],
  })
  return people
    .filter(person => opens(person, 'answer.write'))
    .map(({ id, firstName, lastName, email }) => ({ id, name: `${firstName} ${lastName}`.trim() || email }))
}

/**
 * Gives what `leaverId` holds to `toId`, or back to the queue (null): leases end there, unfinished answers stay with their
 * question, nobody's. A lease goes over as long as it lasts.
 */
export async function handOver(tx: Tx, leaverId: string, chosenId: string | null): Promise<Handed> {
  // Whoever leaves at the same moment takes nothing over.
  const [stays] = await tx.$queryRaw<{ id: string }[]>`
    select id::text from person where id = ${chosenId}::uuid and left_at is null for share`
  const toId = stays?.id ?? null
  const ids = { select: { id: true } } as const
  const questions = await tx.question.findMany({ where: leased(leaverId), ...ids })
  const answers = await tx.answer.findMany({ where: unfinished(leaverId), ...ids })
  await tx.question.updateMany({
    where: { leaseOwnerId: leaverId },
    data: toId ? { leaseOwnerId: toId } : { leaseOwnerId: null, leaseUntil: null },
  })
  await tx.answer.updateMany({ where: unfinished(leaverId), data: { authorId: toId } })
  return { toId, questions: questions.map(({ id }) => id), answers: answers.map(({ id }) => id) }
}
