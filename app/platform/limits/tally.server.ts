import { now } from '../clock.server'
import { db } from '../db.server'
import { fingerprint } from '../secrets.server'

/**
 * Counts one more try of `who` and tells how many there were since the window's first, this one included. `who` names
 * what is tried and by whom; only its hash is kept, and for `seconds` alone. One row, one statement: processes share it.
 */
export async function count(who: string[], seconds: number, weight = 1): Promise<number> {
  const at = now()
  const end = new Date(at.getTime() + seconds * 1000)
  const [row] = await db.$queryRaw<{ count: number }[]>`
    insert into tally as kept (key, started_at, count, ends_at) values (${keyOf(who)}, ${at}, ${weight}, ${end})
    on conflict (key) do update set
      count = case when kept.ends_at <= ${at} then ${weight} else kept.count + ${weight} end,
      started_at = case when kept.ends_at <= ${at} then ${at} else kept.started_at end,
      ends_at = case when kept.ends_at <= ${at} then ${end} else kept.ends_at end
    returning count`
  const counted = row?.count ?? weight
  // Whoever opens a window sweeps those that ended: the table stays as small as the traffic of an hour.
  if (counted === weight) await db.tally.deleteMany({ where: { endsAt: { lte: at } } })
  return counted
}

/** In how many seconds the window of `who` ends; 0 when none is open. */
export async function secondsLeft(who: string[]): Promise<number> {
  const row = await db.tally.findUnique({ where: { key: keyOf(who) }, select: { endsAt: true } })
  return row ? Math.max(0, Math.ceil((row.endsAt.getTime() - now().getTime()) / 1000)) : 0
}

const keyOf = (who: string[]) => fingerprint(JSON.stringify(who))
