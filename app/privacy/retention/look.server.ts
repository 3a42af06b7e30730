import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { endOf, type Kept } from '~/platform/kept'
import { type Rule, rules } from './rules.server'

/** What has had its time: how many, and since when the oldest of them counts. */
export type Due = { kept: Kept; count: number; oldest: Date | null }

/** The dry run: what the next night would let go of, rule by rule. Changes nothing. */
export async function lookAtDue(): Promise<Due[]> {
  const at = now()
  const found: Due[] = []
  for (const rule of rules) add(found, await dueBy(rule, at))
  return found
}

async function dueBy(rule: Rule, at: Date): Promise<Due> {
  const [row] = await db.$queryRaw<[{ count: number; oldest: Date | null }]>`
    select count(*)::int as count, min(since)::timestamptz as oldest
    from (${rule.due(endOf(rule.kept, at), at)}) due`
  return { kept: rule.kept, ...(row as { count: number; oldest: Date | null }) }
}

/** Several tables stand behind one promise: they are told as one. */
function add(found: Due[], { kept, count, oldest }: Due) {
  const known = found.find(one => one.kept === kept)
  if (!known) found.push({ kept, count, oldest })
  else {
    known.count += count
    if (oldest && (!known.oldest || oldest < known.oldest)) known.oldest = oldest
  }
}
