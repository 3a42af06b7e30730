import { getAuthority } from '~/directory/authority.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'

/** As many nights as somebody looks back over. */
const shown = 30

export type ShownRun = { id: string; on: string; by: 'night' | 'operator'; gone: [string, number][] }

/** The last nights, latest first: numbers by rule. */
export async function listRuns(): Promise<ShownRun[]> {
  const zone = (await getAuthority()).time.timeZone
  const rows = await db.retentionRun.findMany({ orderBy: { at: 'desc' }, take: shown })
  return rows.map(({ id, at, by, gone }) => ({
    id,
    on: today(zone, at),
    by: by === 'operator' ? 'operator' : 'night',
    gone: Object.entries(gone as Record<string, number>),
  }))
}
