import { db, Prisma } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { heldBy } from '~/questions/heldBy.server'
import { type Kind, listOf, type Rhythm, type Target } from './target'

/** Somebody to be told, and which of their follows are why. */
export type Reader = {
  id: string
  email: string
  language: Language
  secret: string
  follows: (Target & { id: string })[]
}

type Page = { rhythm: Rhythm; after: string | null; size: number }

/**
 * Who is told of news at a question because they follow it, or a list that holds it now: each address once, in the order
 * of their ids, `size` of them after `after`. Whoever asked it, or asked one grouped with it, is left out: their own mail
 * tells them.
 */
export async function readersOf(questionId: string, { rhythm, after, size }: Page): Promise<Reader[]> {
  const targets = [...(await sameQuestion(questionId)), ...(await listsHolding(questionId, rhythm))]
  const named = Prisma.join(targets.map(({ kind, target }) => Prisma.sql`(${kind}, ${target})`))
  const from = after ? Prisma.sql`and r.id > ${after}::uuid` : Prisma.empty
  return db.$queryRaw<Reader[]>`
    select r.id, r.email, r.language, r.secret,
      json_agg(json_build_object('id', f.id, 'kind', f.kind, 'target', f.target) order by f.kind, f.target) as follows
    from follow f join reader r on r.id = f.reader_id
    where (f.kind, f.target) in (${named}) and f.rhythm = ${rhythm} ${from} and not exists (
      select from question q where q.author_email = r.email and (q.id = ${questionId}::uuid or q.merged_into_id = ${questionId}::uuid))
    group by r.id order by r.id limit ${size}`
}

/** A question, and those grouped with it: who follows one of them waits for the same answer. */
export async function sameQuestion(questionId: string): Promise<Target[]> {
  const merged = await db.question.findMany({
    where: { mergedIntoId: questionId, publication: 'merged' },
    select: { id: true },
  })
  return [questionId, ...merged.map(({ id }) => id)].map(target => ({ kind: 'question', target }))
}

/** The lists somebody follows in this rhythm that hold the question. */
async function listsHolding(questionId: string, rhythm: Rhythm): Promise<Target[]> {
  const lists = await followedLists(rhythm)
  const held = await heldBy(
    lists.map(list => listOf(list) ?? {}),
    [questionId],
  )
  return lists.filter((_, index) => held[index]?.has(questionId))
}

/** Every list somebody follows in this rhythm, once. */
export async function followedLists(rhythm: Rhythm): Promise<Target[]> {
  const rows = await db.follow.findMany({
    where: { kind: { not: 'question' }, rhythm },
    distinct: ['kind', 'target'],
    select: { kind: true, target: true },
  })
  return rows.map(({ kind, target }) => ({ kind: kind as Kind, target }))
}
