import type { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import type { TopicDraft } from './drafts'
import { type EntryRefused, serviceFor } from './entry.server'

/** A new topic people can choose. */
export function createTopic(
  draft: z.output<typeof TopicDraft>,
  actorId: string | null,
): Promise<{ ok: true } | EntryRefused> {
  const { service, subject, ...kept } = draft
  return db.$transaction(async tx => {
    const found = await serviceFor(tx, service)
    if (!found.ok) return found
    const data = { ...kept, subject: subject || null, serviceId: found.id }
    const { count } = await tx.topic.createMany({ data: [data], skipDuplicates: true })
    if (count === 0) return { ok: false, field: 'slug', reason: 'taken' }
    await record(tx, { name: 'directory.changed', data: { kind: 'topic', slug: draft.slug }, actorId })
    return { ok: true }
  })
}
