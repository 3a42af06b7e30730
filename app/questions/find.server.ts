import { getAuthority } from '~/directory/authority.server'
import { noteRead } from '~/events/publicPages.server'
import { db, Prisma } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { type Cursor, cursorText, isInstant, parseCursor } from './cursor'
import { countFacets } from './facets.server'
import { type Filters, orderOf } from './filters'
import type { Found } from './found'
import { columns, joins, listed, type Row } from './listed.server'
import { holding, narrowed, wordsOf } from './narrowed.server'
import { nearnesses } from './nearness'
import { search } from './search.server'

export const pageSize = 20

/** Published, public questions, `size` at a time. `after` is a cursor this same list gave; any other is refused. */
export async function findQuestions(
  filters: Filters,
  after: string | null,
  language: Language,
  size = pageSize,
): Promise<Found> {
  return (await find(filters, after, language, size)).found
}

/** The same with how many questions each filter would leave. */
export async function findWithCounts(filters: Filters, after: string | null, language: Language) {
  const { found, matches } = await find(filters, after, language, pageSize)
  const counts = found.ok && (!filters.q || matches) ? await countFacets(filters, matches) : null
  return { found, counts }
}

/** `matches`: what a search went by, null where there was none or it found nothing. */
async function find(
  filters: Filters,
  after: string | null,
  language: Language,
  size: number,
): Promise<{ found: Found; matches: Prisma.Sql | null }> {
  noteRead('questions', 'directory')
  const order = orderOf(filters)
  const orders = order === 'relevance' ? nearnesses : [order]
  const cursor = after === null ? null : parseCursor(after, orders)
  if (after !== null && !fits(cursor)) return { found: { ok: false, reason: 'bad-cursor' }, matches: null }
  const { timeZone } = (await getAuthority()).time
  const found =
    order === 'relevance'
      ? await search(filters.q ?? '', narrowed(filters), cursor, size + 1)
      : { rows: await inOrder(order, filters, cursor, size + 1), nearness: order, crowded: false, matches: null }
  const rows = found.rows.slice(0, size)
  const last = found.rows.length > size ? rows.at(-1) : undefined
  return {
    found: {
      ok: true,
      items: rows.map(row => listed(row, language, timeZone)),
      next: last ? cursorText({ order: found.nearness, key: keyText(last.key), id: last.id }) : null,
      near: found.nearness !== 'every' && order === 'relevance' && rows.length > 0,
      crowded: found.crowded,
    },
    matches: order === 'relevance' || !filters.q ? found.matches : wordsOf(filters.q),
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
