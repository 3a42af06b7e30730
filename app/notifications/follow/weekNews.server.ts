import { db } from '~/platform/db.server'
import { heldBy } from '~/questions/heldBy.server'
import { type News, newsColumns, newsIn, toldOf } from './news.server'
import { followedLists } from './readers.server'
import { listOf, type Target } from './target'

/** What happened in some time, and which follows each happening answers to. */
export type WeekNews = {
  news: News[]
  /** What a followed thing brings, oldest first. */
  of: (target: Target) => News[]
}

const keyOf = ({ kind, target }: Target) => `${kind} ${target}`

/** Everything everybody may read that happened from `from` on and before `until`, a question once: its answer says it all. */
export async function newsBetween(from: Date, until: Date): Promise<WeekNews> {
  const events = await db.event.findMany({
    where: { name: { in: [...toldOf] }, at: { gte: from, lt: until }, questionId: { not: null } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const ids = [...new Set(events.flatMap(({ questionId }) => questionId ?? []))]
  const questions = await db.question.findMany({ where: { id: { in: ids } }, select: newsColumns })
  const byId = new Map(questions.map(question => [question.id, question]))
  const news = events.flatMap(event => {
    const question = byId.get(event.questionId ?? '')
    return (question && newsIn(event, question)) ?? []
  })
  const held = await holders(news)
  return { news, of: target => news.filter(({ question }) => held.get(keyOf(target))?.has(question.id)) }
}

/** For each thing somebody follows by the week, the questions in the news that it holds. */
async function holders(news: News[]): Promise<Map<string, Set<string>>> {
  const ids = [...new Set(news.map(({ question }) => question.id))]
  const lists = await followedLists('weekly')
  const sets = await heldBy(
    lists.map(list => listOf(list) ?? {}),
    ids,
  )
  const held = new Map(lists.map((list, index) => [keyOf(list), sets[index] ?? new Set<string>()]))
  for (const id of ids) held.set(keyOf({ kind: 'question', target: id }), new Set([id]))
  const merged = await db.question.findMany({
    where: { mergedIntoId: { in: ids }, publication: 'merged' },
    select: { id: true, mergedIntoId: true },
  })
  for (const { id, mergedIntoId } of merged)
    held.set(keyOf({ kind: 'question', target: id }), new Set([mergedIntoId ?? '']))
  return held
}
