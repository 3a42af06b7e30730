import { db, Prisma } from '~/platform/db.server'
import type { Filters } from './filters'
import { holding } from './narrowed.server'

/** How many lists one statement asks about. */
const atOnce = 100

/**
 * Which of some lists hold which of some questions: for each list, in the order given, the ids of the public questions
 * it holds. Asked the other way round from a page: few questions, many lists.
 */
export async function heldBy(lists: readonly Filters[], questionIds: readonly string[]): Promise<Set<string>[]> {
  const held = lists.map(() => new Set<string>())
  if (questionIds.length === 0) return held
  for (let from = 0; from < lists.length; from += atOnce) {
    const conditions = lists.slice(from, from + atOnce).map(list => Prisma.sql`(${holding(list)})`)
    const rows = await db.$queryRaw<{ id: string; held: boolean[] }[]>`
      select q.id, array[${Prisma.join(conditions)}] as held from question q where q.id = any(${questionIds}::uuid[])`
    for (const row of rows) {
      row.held.forEach((isHeld, index) => {
        if (isHeld) held[from + index]?.add(row.id)
      })
    }
  }
  return held
}
