import { noteRead } from '~/events/publicPages.server'
import { db } from '~/platform/db.server'
import { questionPath } from './reference'

/** How many addresses one sitemap may hold is 50,000 (sitemaps.org); the fixed pages keep some room. */
const atMost = 49_000

/** The public pages of questions, the last changed first, with the day of the change. */
export async function listPublicAddresses(): Promise<{ path: string; on: string }[]> {
  noteRead('questions')
  const rows = await db.question.findMany({
    where: { publication: 'published', visibility: 'public', publishedAt: { not: null } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: atMost,
    select: { reference: true, slug: true, publishedAt: true, answeredAt: true },
  })
  return rows.map(row => ({
    path: questionPath(row),
    on: (row.answeredAt ?? row.publishedAt)?.toISOString().slice(0, 10) ?? '',
  }))
}
