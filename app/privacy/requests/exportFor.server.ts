import type { Readable } from 'node:stream'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { exportZip } from '../exportZip.server'

/**
 * Everything about the address of an open request, for the agent who answers it. Nobody's identity was checked by a
 * mailbox here: the agent has done so, and their act is in the log. Null when there is nothing to export.
 */
export async function exportFor(id: string, language: Language, actorId: string): Promise<Readable | null> {
  const request = await db.rightsRequest.findUnique({ where: { id } })
  if (!request?.email || request.closedAt || request.identity === 'none') return null
  await db.rightsRequest.update({ where: { id }, data: { exportedAt: now() } })
  return exportZip(request.email, language, actorId)
}
