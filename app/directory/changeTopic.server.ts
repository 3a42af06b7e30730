import type { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import type { TopicDraft } from './drafts'
import { type EntryChanged, serviceFor } from './entry.server'

/** Changes or closes a topic. Its address stays: links lead to it. `seen` is the version the form was filled from. */
export function changeTopic(
  slug: string,
  draft: z.output<typeof TopicDraft>,
  seen: number,
  actorId: string,
): Promise<EntryChanged> {
  const { service, subject, slug: _, ...kept } = draft
  return db.$transaction(async tx => {
    const found = await serviceFor(tx, service)
    if (!found.ok) return found
    const { count } = await tx.topic.updateMany({
      where: { slug, version: seen },
      data: { ...kept, subject: subject || null, serviceId: found.id, version: { increment: 1 } },
    })
    if (count === 0) return { ok: false, reason: 'changed-meanwhile' }
    await record(tx, { name: 'directory.changed', data: { kind: 'topic', slug }, actorId })
    return { ok: true }
  })
}
