import { doorbell } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { sessionCookie, sessionIn } from '~/platform/http/cookies.server'
import { fingerprint } from '~/platform/secrets.server'
import { type Ending, endingIn } from './ending'

/** The bell that says: ask which of your sessions still stand, and what their people may do. */
export const sessionsBell = 'sessions'

/** Rings in every process when the transaction commits, or not at all. */
export async function ringSessions(tx: Tx) {
  await tx.$executeRaw`select pg_notify(${doorbell}, ${`${sessionsBell}:0`})`
}

/**
 * The one way a session ends before its time: its row goes, and open desks of every process hear of it. `why` is told to
 * the browser that still carries it; null when its owner knows. Returns how many ended.
 */
export async function endSessions(
  tx: Tx,
  where: Prisma.SessionWhereInput,
  why: Exclude<Ending, 'time'> | null,
): Promise<number> {
  if (why) {
    const rows = await tx.session.findMany({ where, select: { id: true } })
    const at = now()
    await tx.endedSession.createMany({ data: rows.map(({ id }) => ({ id, why, at })), skipDuplicates: true })
  }
  const { count } = await tx.session.deleteMany({ where })
  if (count > 0) await ringSessions(tx)
  return count
}

/** Signs out: ends the session of a `Cookie` header. The value is the `Set-Cookie` that forgets it. */
export async function closeSession(cookieHeader: string | null): Promise<string> {
  await db.$transaction(tx => endSessionOf(tx, cookieHeader))
  return sessionCookie(null, 0)
}

/** Ends whatever session a browser came with: who signs in gets another one, whoever put that one there. */
export async function endSessionOf(tx: Tx, cookieHeader: string | null) {
  const secret = sessionIn(cookieHeader)
  if (secret) await endSessions(tx, { id: fingerprint(secret) }, null)
}

/**
 * Why the session of a `Cookie` header is over, or null when it stands or there is none. What nobody ended has ended by
 * itself.
 */
export async function whyEnded(cookieHeader: string | null): Promise<Ending | null> {
  const secret = sessionIn(cookieHeader)
  if (!secret) return null
  const id = fingerprint(secret)
  const [standing, ended] = await Promise.all([
    db.session.count({ where: { id, expiresAt: { gt: now() }, person: { leftAt: null } } }),
    db.endedSession.findUnique({ where: { id } }),
  ])
  return standing > 0 ? null : (endingIn(ended?.why) ?? 'time')
}

/** The language of whoever carried a session that is over, while its row is still there. */
export async function languageOfEnded(cookieHeader: string | null): Promise<string | undefined> {
  const secret = sessionIn(cookieHeader)
  const row = secret
    ? await db.session.findUnique({ where: { id: fingerprint(secret) }, include: { person: true } })
    : null
  return row?.person.language
}
