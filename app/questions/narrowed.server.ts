import { Prisma } from '~/platform/db.server'
import type { Filters } from './filters'

/** What a list holds of `question q`, whatever its order: what its filters leave, with every one of its words. */
export function holding(filters: Filters): Prisma.Sql {
  if (!filters.q) return narrowed(filters)
  return Prisma.sql`${narrowed(filters)} and ${wordsOf(filters.q)}`
}

/** Every word of what was typed, in title, text or answer. */
export const wordsOf = (typed: string): Prisma.Sql => Prisma.sql`q.search @@ ${askedBy(typed)}`

/** What was typed as a tsquery: each word by its stem, in the singular and in the plural. */
export const askedBy = (typed: string): Prisma.Sql =>
  Prisma.sql`either_number(websearch_to_tsquery('public.porte_voix', ${plain(typed)}))`

/**
 * What was typed in lower case, without accents, and without the little words PostgreSQL would pass over if they still had
 * theirs: « à » must not keep a question from being found.
 */
export const plain = (typed: string): Prisma.Sql =>
  Prisma.sql`regexp_replace(normal(${typed}), '\\m(a|meme|etes|etait|etaient)\\M', ' ', 'g')`

/** Public questions, as narrow as the filters ask. Names become ids first, so that each list reads its own index. */
export function narrowed({ topic, service, official, outcome, status }: Filters): Prisma.Sql {
  const conditions = [Prisma.sql`q.publication = 'published' and q.visibility = 'public'`]
  if (topic) conditions.push(Prisma.sql`q.topic_id = (select id from topic where slug = ${topic})`)
  if (service) conditions.push(Prisma.sql`q.service_id = (select id from service where slug = ${service})`)
  if (official) conditions.push(Prisma.sql`q.official_id = (select id from official where slug = ${official})`)
  if (outcome) conditions.push(Prisma.sql`q.outcome = ${outcome}`)
  if (status === 'answered') conditions.push(Prisma.sql`q.answered_at is not null`)
  if (status === 'open') conditions.push(Prisma.sql`q.answered_at is null`)
  return Prisma.join(conditions, ' and ')
}
