import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'

/** Task `forget-requests`: an address whose owner did not say yes in time is not kept. */
export async function forgetRequests(): Promise<void> {
  await db.followRequest.deleteMany({ where: { expiresAt: { lt: now() } } })
}
