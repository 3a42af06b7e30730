import type { Tx } from '~/platform/db.server'

/** An entry of the directory that could not be kept: the field to look at, and why. */
export type EntryRefused = { ok: false; reason: 'taken' | 'unknown'; field: string }
export type EntryChanged = { ok: true } | EntryRefused | { ok: false; reason: 'changed-meanwhile' }

/** The service a form names; none is fine, an unknown one is not. */
export async function serviceFor(tx: Tx, slug: string): Promise<{ ok: true; id: string | null } | EntryRefused> {
  if (!slug) return { ok: true, id: null }
  const service = await tx.service.findUnique({ where: { slug }, select: { id: true } })
  return service ? { ok: true, id: service.id } : { ok: false, field: 'service', reason: 'unknown' }
}
