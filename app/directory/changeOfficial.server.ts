import type { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import type { OfficialDraft } from './drafts'
import type { EntryChanged } from './entry.server'
import { keepMandates } from './keepMandates.server'

/** Changes an official; to close their page to new questions, end their mandates. `seen` is the version of the form. */
export function changeOfficial(
  slug: string,
  draft: z.output<typeof OfficialDraft>,
  seen: number,
  actorId: string,
): Promise<EntryChanged> {
  const { mandates, slug: _, ...kept } = draft
  return db.$transaction(async tx => {
    const { count } = await tx.official.updateMany({
      where: { slug, version: seen },
      data: { ...kept, version: { increment: 1 } },
    })
    if (count === 0) return { ok: false, reason: 'changed-meanwhile' }
    await keepMandates(tx, slug, mandates)
    await record(tx, { name: 'directory.changed', data: { kind: 'official', slug }, actorId })
    return { ok: true }
  })
}
