import type { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import type { OfficialDraft } from './drafts'
import type { EntryRefused } from './entry.server'
import { keepMandates } from './keepMandates.server'

/** An elected official, with the mandates they hold or held and the accounts the authority stands behind. */
export function createOfficial(
  draft: z.output<typeof OfficialDraft>,
  actorId: string | null,
): Promise<{ ok: true } | EntryRefused> {
  const { mandates, ...kept } = draft
  return db.$transaction(async tx => {
    const { count } = await tx.official.createMany({ data: [kept], skipDuplicates: true })
    if (count === 0) return { ok: false, field: 'slug', reason: 'taken' }
    await keepMandates(tx, draft.slug, mandates)
    await record(tx, { name: 'directory.changed', data: { kind: 'official', slug: draft.slug }, actorId })
    return { ok: true }
  })
}
