import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { sessionCookie } from '~/platform/http/cookies.server'
import { endSessions } from './end.server'

export type OwnSession = {
  key: string
  device: string
  method: string
  second: boolean
  createdAt: Date
  seenAt: Date
  /** Whether it is the one that asks. */
  current: boolean
}

type Mine = { id: string; sessionKey: string }

/** Where somebody's account is open now: this browser first, then the last seen. */
export async function listOwnSessions({ id, sessionKey }: Mine): Promise<OwnSession[]> {
  const rows = await db.session.findMany({
    where: { personId: id, expiresAt: { gt: now() } },
    select: { key: true, device: true, method: true, second: true, createdAt: true, seenAt: true },
    orderBy: [{ seenAt: 'desc' }, { key: 'asc' }],
  })
  return rows
    .map(row => ({ ...row, current: row.key === sessionKey }))
    .toSorted((one, other) => Number(other.current) - Number(one.current))
}

/** What a form of the list asks for: one session by its key, every other one, or all of them. */
export type Ends = { key: string } | 'others' | 'all'

export function endsIn(asked: unknown): Ends | null {
  if (asked === 'others' || asked === 'all') return asked
  return typeof asked === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(asked) ? { key: asked } : null
}

/** Ends sessions of one's own and nobody else's. `cookie`: this one was among them, and its browser forgets it. */
export function endOwnSessions(
  { id, sessionKey }: Mine,
  ends: Ends,
): Promise<{ ended: number; cookie: string | null }> {
  return db.$transaction(async tx => {
    const own = ends === 'all' || (ends !== 'others' && ends.key === sessionKey)
    const others = ends === 'others' || ends === 'all' ? { NOT: { key: sessionKey } } : { key: ends.key }
    const elsewhere = { AND: [{ personId: id }, others, { NOT: { key: sessionKey } }] }
    const ended = await endSessions(tx, elsewhere, 'elsewhere')
    // Who closes the one they sit at knows why.
    const here = own ? await endSessions(tx, { personId: id, key: sessionKey }, null) : 0
    return { ended: ended + here, cookie: here > 0 ? sessionCookie(null, 0) : null }
  })
}
