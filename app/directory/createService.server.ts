import type { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import type { ServiceDraft } from './drafts'
import type { EntryRefused } from './entry.server'

/** A new service people can write to. */
export function createService(
  draft: z.output<typeof ServiceDraft>,
  actorId: string | null,
): Promise<{ ok: true } | EntryRefused> {
  return db.$transaction(async tx => {
    const { count } = await tx.service.createMany({ data: [draft], skipDuplicates: true })
    if (count === 0) return { ok: false, field: 'slug', reason: 'taken' }
    await record(tx, { name: 'directory.changed', data: { kind: 'service', slug: draft.slug }, actorId })
    return { ok: true }
  })
}
