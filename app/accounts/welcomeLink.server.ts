import { z } from 'zod'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { running } from '~/platform/running.server'
import { makeAccess } from './access.server'

export const Email = z.string().trim().toLowerCase().max(300, 'email').pipe(z.email('email'))

/** How long an invitation waits for its person, in days. */
export const welcomeDays = 7

/** The address where somebody chooses a password. A newer link closes the older ones. */
export async function makeWelcomeLink(tx: Tx, personId: string): Promise<string> {
  await tx.accessLink.updateMany({ where: { personId, purpose: 'welcome', usedAt: null }, data: { usedAt: now() } })
  const secret = await makeAccess(tx, { purpose: 'welcome', personId, days: welcomeDays })
  return `${running().settings.origin}/desk/welcome/${secret}`
}
