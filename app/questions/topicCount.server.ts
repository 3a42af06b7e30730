import type { Tx } from '~/platform/db.server'

/** Counts a topic's public questions again, in the transaction that moved one; without `topicId`, every topic's. */
export async function recountTopic(tx: Tx, topicId?: string | null) {
  if (topicId === null) return
  await tx.$executeRaw`
    update topic set published = (
      select count(*) from question
      where topic_id = topic.id and publication = 'published' and visibility = 'public')
    where ${topicId ?? null}::uuid is null or id = ${topicId ?? null}::uuid`
}
