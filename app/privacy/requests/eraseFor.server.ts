import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { eraseAndTell } from '../confirmErasure.server'
import type { Texts } from '../erasing'

export type ErasedFor = { ok: true; held: number } | { ok: false; reason: 'staff' | 'not-possible' }

/**
 * Erases an address for somebody who asked by letter or telephone, whose identity the agent checked. The mailbox gets
 * the same last mail as when its owner does it online; a mistake is thereby seen by the one it would harm.
 */
export async function eraseFor(id: string, texts: Texts, language: Language, actorId: string): Promise<ErasedFor> {
  const request = await db.rightsRequest.findUnique({ where: { id } })
  if (!request?.email || request.closedAt || request.identity === 'none') return { ok: false, reason: 'not-possible' }
  const erased = await eraseAndTell(request.email, texts, language, actorId)
  if (!erased.ok) return erased
  await db.rightsRequest.updateMany({ where: { id }, data: { erasedAt: now() } })
  return { ok: true, held: erased.held }
}
