import { now } from '~/platform/clock.server'
import { db, Prisma } from '~/platform/db.server'
import { endOf, type Kept } from '~/platform/kept'
import { carryOutEliminations } from '../archives/carryOut.server'
import { proposeElimination } from '../archives/propose.server'
import { finishErasures } from '../finishErasures.server'
import { lookAtHeld } from './held.server'
import { type Rule, rules } from './rules.server'

/** How many rows one statement lets go of: no night holds a table. */
const atOnce = 500

export type Gone = Partial<Record<Kept | 'erasures' | 'eliminated', number>>
export type Run = { id: string; gone: Gone; held: Record<string, number> }

/**
 * Lets go of all that has had its time, carries out what the archives agreed to, finishes erasures that waited, and
 * keeps a report of numbers. Cut short, it is run again and goes on from there.
 */
export async function retain(by: 'night' | 'operator'): Promise<Run> {
  const gone: Gone = {}
  const at = now()
  for (const rule of rules) count(gone, rule.kept, await letGoBy(rule, at))
  count(gone, 'eliminated', await carryOutEliminations())
  count(gone, 'erasures', await finishErasures())
  await proposeElimination()
  const held = await lookAtHeld()
  const { id } = await db.retentionRun.create({ data: { at: now(), by, gone, held }, select: { id: true } })
  return { id, gone, held }
}

function count(gone: Gone, what: keyof Gone, number: number) {
  if (number > 0) gone[what] = (gone[what] ?? 0) + number
}

async function letGoBy(rule: Rule, at: Date): Promise<number> {
  const due = rule.due(endOf(rule.kept, at), at)
  let total = 0
  for (;;) {
    const some = await db.$executeRaw(rule.letGo(Prisma.sql`${due} limit ${atOnce}`))
    total += some
    if (some < atOnce) return total
  }
}

/** Task `retention`. */
export const retainTonight = async (): Promise<void> => void (await retain('night'))
