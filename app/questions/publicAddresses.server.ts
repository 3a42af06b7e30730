import { noteRead } from '~/events/publicPages.server'
import { db } from '~/platform/db.server'
import { questionPath, referenceOf } from './reference'

/** References a part of the sitemap stands for. Each question has an address in each language: 10,000 in all. */
const perPart = 5_000

/**
 * The parts in which the public questions are told, the newest first: `2026-1` is the first five thousand references of
 * 2026. Parts are cut by reference, so none is ever counted or reordered, and an old one hardly changes.
 */
export async function listAddressParts(): Promise<string[]> {
  noteRead('questions')
  const rows = await db.$queryRaw<{ name: string }[]>`
    select year || '-' || part as name
    from reference_year, generate_series(1, (last - 1) / ${perPart} + 1) as part
    where exists (
      select 1 from question where publication = 'published' and visibility = 'public' and published_at is not null
        and reference between year || '-' || lpad(((part - 1) * ${perPart} + 1)::text, 6, '0')
          and year || '-' || lpad((part * ${perPart})::text, 6, '0'))
    order by year desc, part desc`
  return rows.map(({ name }) => name)
}

/** The public questions of a part, with the day each last changed; null for what is no part. */
export async function listPublicAddresses(part: string): Promise<{ path: string; on: string }[] | null> {
  noteRead('questions')
  const [, year, number] = /^(\d{4})-([1-9]\d{0,2})$/.exec(part) ?? []
  if (!year || !number) return null
  const last = Number(number) * perPart
  const rows = await db.question.findMany({
    where: {
      reference: { gte: referenceOf(Number(year), last - perPart + 1), lte: referenceOf(Number(year), last) },
      publication: 'published',
      visibility: 'public',
      publishedAt: { not: null },
    },
    orderBy: { reference: 'asc' },
    select: { reference: true, slug: true, publishedAt: true, answeredAt: true },
  })
  return rows.map(row => ({
    path: questionPath(row),
    on: (row.answeredAt ?? row.publishedAt)?.toISOString().slice(0, 10) ?? '',
  }))
}
