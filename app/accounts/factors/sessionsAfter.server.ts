import type { Tx } from '~/platform/db.server'
import { endSessions } from '../sessions/end.server'
import { renewSession } from '../sessions/renew.server'

export type Mine = { id: string; sessionKey: string; roles: readonly string[] }

/**
 * What protects an account has changed: whoever sits at another session of it may be the reason. This one goes on under
 * another secret: the value is its `Set-Cookie`. `second`: it has just shown a second factor.
 */
export async function keepOnlySession(tx: Tx, mine: Mine, { second }: { second?: true } = {}): Promise<string> {
  const { id, sessionKey } = mine
  await endSessions(tx, { personId: id, NOT: { key: sessionKey } }, 'secured')
  await tx.halfSignIn.deleteMany({ where: { personId: id } })
  return renewSession(tx, mine, second ? { proven: true, second } : {})
}
