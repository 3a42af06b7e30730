import { db, Prisma } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { columns, joins, listed, type Row } from './listed.server'
import type { Neighbours } from './questionPage'

type Where = { id: string; topicId: string | null; publishedAt: Date | null }

/** The public questions just before and just after this one on its topic: one step each way along the topic's index. */
export async function neighboursOf(
  { id, topicId, publishedAt }: Where,
  language: Language,
  zone: string,
): Promise<Neighbours> {
  if (!topicId || !publishedAt) return { older: null, newer: null }
  const step = async (further: Prisma.Sql, order: Prisma.Sql) => {
    const [row] = await db.$queryRaw<Row[]>`
      select ${columns}, q.published_at as key from question q ${joins}
      where q.topic_id = ${topicId}::uuid and q.publication = 'published' and q.visibility = 'public'
        and (q.published_at, q.id) ${further} (${publishedAt}::timestamptz, ${id}::uuid)
      order by q.published_at ${order}, q.id ${order} limit 1`
    return row ? listed(row, language, zone) : null
  }
  const [older, newer] = await Promise.all([
    step(Prisma.sql`<`, Prisma.sql`desc`),
    step(Prisma.sql`>`, Prisma.sql`asc`),
  ])
  return { older, newer }
}
