import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { sessionCookie } from '~/platform/http/cookies.server'
import { notesOfRequest } from '~/platform/log/requestId.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import { cookieSeconds, limitsOf } from './limits'

type Mine = { sessionKey: string; roles: readonly string[] }

/**
 * Gives a session another secret after its owner proved who they are, or after what it opens has changed: whoever got
 * hold of the one before holds nothing. `proven`: just now, `second`: with a second factor. The value is the `Set-Cookie`
 * that carries it; a session that ended meanwhile is not brought back, and its cookie is forgotten.
 */
export async function renewSession(tx: Tx, mine: Mine, proof: { proven?: true; second?: true } = {}): Promise<string> {
  const { sessionKey: key, roles } = mine
  const [secret, at] = [newSecret(), now()]
  const { proven, second } = proof
  const before = await tx.session.findFirst({ where: { key, expiresAt: { gt: at } } })
  const { count } = await tx.session.updateMany({
    where: { id: before?.id ?? '' },
    data: { id: fingerprint(secret), ...(proven && { provenAt: at }), ...(second && { second }) },
  })
  if (!before || count === 0) return sessionCookie(null, 0)
  // The page that answers this very request is read with the cookie the browser sent.
  notesOfRequest()?.set(`session ${before.id}`, fingerprint(secret))
  return sessionCookie(secret, cookieSeconds(before.createdAt, at, limitsOf(roles)))
}

/** The same in a transaction of its own. */
export const renewNow = (mine: Mine, proof: { proven?: true; second?: true }) =>
  db.$transaction(tx => renewSession(tx, mine, proof))
