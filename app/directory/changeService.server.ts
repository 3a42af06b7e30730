import type { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import type { ServiceDraft } from './drafts'
import type { EntryChanged } from './entry.server'

/** Changes or closes a service. Its address stays: links lead to it. `seen` is the version the form was filled from. */
export function changeService(
  slug: string,
  draft: z.output<typeof ServiceDraft>,
  seen: number,
  actorId: string,
): Promise<EntryChanged> {
  const { slug: _, ...kept } = draft
  return db.$transaction(async tx => {
    const { count } = await tx.service.updateMany({
      where: { slug, version: seen },
      data: { ...kept, version: { increment: 1 } },
    })
    if (count === 0) return { ok: false, reason: 'changed-meanwhile' }
    await record(tx, { name: 'directory.changed', data: { kind: 'service', slug }, actorId })
    return { ok: true }
  })
}
