import type { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import type { PageDraft } from './pageVersions'

export type PageChanged = { ok: true } | { ok: false; reason: 'changed-meanwhile' }

/** Adds a dated version after the one the form was filled from; older ones stay, so that what was promised can be proved. */
export function changePageText(draft: z.output<typeof PageDraft>, seen: number, actorId: string): Promise<PageChanged> {
  const { slug, language, body, startsOn } = draft
  const version = seen + 1
  return db.$transaction(async tx => {
    const { count } = await tx.pageText.createMany({
      data: [{ slug, language, version, body, startsOn: new Date(`${startsOn}T00:00:00Z`) }],
      skipDuplicates: true,
    })
    if (count === 0) return { ok: false, reason: 'changed-meanwhile' }
    await record(tx, { name: 'page.changed', data: { slug, language, version }, actorId })
    return { ok: true }
  })
}
