import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'

type Mine = { id: string; sessionId: string }

/**
 * What protects an account has changed: whoever sits at another session of it may be the reason. This one goes on;
 * `second`: it has just shown a second factor.
 */
export async function keepOnlySession(tx: Tx, { id, sessionId }: Mine, { second }: { second?: true } = {}) {
  await tx.session.deleteMany({ where: { personId: id, NOT: { id: sessionId } } })
  await tx.halfSignIn.deleteMany({ where: { personId: id } })
  if (second) await tx.session.updateMany({ where: { id: sessionId }, data: { second, provenAt: now() } })
}
