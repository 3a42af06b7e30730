import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { pausedSince } from '~/platform/mail/pause.server'
import { type ShownTarget, showTarget } from './shown.server'
import { type Kind, type Rhythm, rhythms } from './target'

export type Followed = { id: string; kind: Kind; rhythm: Rhythm; target: ShownTarget | null }

/** Everything an address follows, with the secret of its links and since when mail to it is refused. */
export type Mine = { email: string; secret: string; pausedSince: string | null; follows: Followed[] }

/** What stands behind the link in a mail; null once nothing is followed. */
export const followsBehind = (secret: string, language: Language) => mineOf({ secret }, language)

/** What an address follows. Only whoever proved to read that address may be shown it. */
export const followsOf = (email: string, language: Language) => mineOf({ email }, language)

async function mineOf(where: { secret: string } | { email: string }, language: Language): Promise<Mine | null> {
  const reader = await db.reader.findUnique({
    where,
    include: { follows: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] } },
  })
  if (!reader) return null
  const follows = await Promise.all(
    reader.follows.map(async ({ id, kind, target, rhythm }) => ({
      id,
      kind: kind as Kind,
      rhythm: rhythm as Rhythm,
      target: await showTarget({ kind: kind as Kind, target }, language),
    })),
  )
  const since = await pausedSince(reader.email)
  return { email: reader.email, secret: reader.secret, pausedSince: since?.toISOString() ?? null, follows }
}

/** Which follows an address in a mail speaks of: some by their ids, all of a rhythm, or all. */
function meant(which: string) {
  if (which === 'all') return {}
  if (rhythms.some(rhythm => rhythm === which)) return { rhythm: which }
  return { id: { in: which.split('.').filter(id => /^[0-9a-f-]{36}$/.test(id)) } }
}

/** The names of what would be stopped, so that the page can ask before it acts. */
export async function whatStops(secret: string, which: string, language: Language): Promise<Followed[]> {
  const ids = await db.follow.findMany({ where: { reader: { secret }, ...meant(which) }, select: { id: true } })
  const mine = await followsBehind(secret, language)
  return mine?.follows.filter(({ id }) => ids.some(one => one.id === id)) ?? []
}

/**
 * Follows no more what `which` names. The address itself goes with its last follow. Asked twice, or with a link that
 * has nothing behind it, it is done already: `rest` is how much is still followed.
 */
export async function stopFollowing(secret: string, which: string): Promise<{ stopped: number; rest: number }> {
  return db.$transaction(async tx => {
    const { count } = await tx.follow.deleteMany({ where: { reader: { secret }, ...meant(which) } })
    const rest = await tx.follow.count({ where: { reader: { secret } } })
    if (rest === 0) await tx.reader.deleteMany({ where: { secret, follows: { none: {} } } })
    return { stopped: count, rest }
  })
}

/** At once, or each week. False when there is no such follow behind this link. */
export async function changeRhythm(secret: string, id: string, rhythm: Rhythm): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const { count } = await db.follow.updateMany({ where: { id, reader: { secret } }, data: { rhythm } })
  return count === 1
}
