import { getAuthority } from '~/directory/authority.server'
import { noteRead } from '~/events/publicPages.server'
import { db, Prisma } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { type Cursor, cursorText, isInstant, parseCursor } from './cursor'
import { type Filters, orderOf } from './filters'
import type { Found } from './found'
import { columns, joins, listed, type Row } from './listed.server'
import { nearnesses, search } from './search.server'

export const pageSize = 20

/** Published, public questions, `size` at a time. `after` is a cursor this same list gave; any other is refused. */
export async function findQuestions(
  filters: Filters,
  after: string | null,
  language: Language,
  size = pageSize,
): Promise<Found> {
  noteRead('questions', 'directory')
  const order = orderOf(filters)
  const orders = order === 'relevance' ? nearnesses : [order]
  const cursor = after === null ? null : parseCursor(after, orders)
  if (after !== null && !fits(cursor)) return { ok: false, reason: 'bad-cursor' }
  const { timeZone } = (await getAuthority()).time
  const found =
    order === 'relevance'
      ? await search(filters.q ?? '', narrowed(filters), cursor, size + 1)
      : { rows: await inOrder(order, filters, cursor, size + 1), nearness: order, crowded: false }
  const rows = found.rows.slice(0, size)
  const last = found.rows.length > size ? rows.at(-1) : undefined
  return {
    ok: true,
    items: rows.map(row => listed(row, language, timeZone)),
    next: last ? cursorText({ order: found.nearness, key: keyText(last.key), id: last.id }) : null,
    near: found.nearness !== 'every' && order === 'relevance' && rows.length > 0,
    crowded: found.crowded,
  }
}

/** Dates are kept as text in a cursor, scores as numbers; anything else was not made here. */
function fits(cursor: Cursor | null): boolean {
  if (!cursor) return false
  if ((nearnesses as readonly string[]).includes(cursor.order)) return typeof cursor.key === 'number'
  return typeof cursor.key === 'string' && isInstant(cursor.key)
}

const keyText = (key: Date | number) => (key instanceof Date ? key.toISOString() : key)

async function inOrder(
  order: 'recent' | 'answered',
  filters: Filters,
  cursor: Cursor | null,
  limit: number,
): Promise<Row[]> {
  const key = order === 'recent' ? Prisma.sql`q.published_at` : Prisma.sql`q.answered_at`
  const from = cursor
    ? Prisma.sql`and (${key}, q.id) < (${new Date(cursor.key)}::timestamptz, ${cursor.id}::uuid)`
    : Prisma.empty
  return db.$queryRaw<Row[]>`
    select ${columns}, ${key} as key from question q ${joins}
    where ${holding(filters)} and ${key} is not null ${from}
    order by ${key} desc, q.id desc limit ${limit}`
}

/** What a list holds of `question q`, whatever its order: what its filters leave, with every one of its words. */
export function holding(filters: Filters): Prisma.Sql {
  if (!filters.q) return narrowed(filters)
  return Prisma.sql`${narrowed(filters)} and q.search @@ websearch_to_tsquery('public.porte_voix', normal(${filters.q}))`
}

/** Public questions, as narrow as the filters ask. Names become ids first, so that each list reads its own index. */
function narrowed({ topic, service, official, outcome, status }: Filters): Prisma.Sql {
  const conditions = [Prisma.sql`q.publication = 'published' and q.visibility = 'public'`]
  if (topic) conditions.push(Prisma.sql`q.topic_id = (select id from topic where slug = ${topic})`)
  if (service) conditions.push(Prisma.sql`q.service_id = (select id from service where slug = ${service})`)
  if (official) conditions.push(Prisma.sql`q.official_id = (select id from official where slug = ${official})`)
  if (outcome) conditions.push(Prisma.sql`q.outcome = ${outcome}`)
  if (status === 'answered') conditions.push(Prisma.sql`q.answered_at is not null`)
  if (status === 'open') conditions.push(Prisma.sql`q.answered_at is null`)
  return Prisma.join(conditions, ' and ')
}
