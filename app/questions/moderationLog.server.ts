import { getAuthority } from '~/directory/authority.server'
import { noteRead } from '~/events/publicPages.server'
import type { CivilDate } from '~/platform/calendar/civil'
import { today } from '~/platform/clock.server'
import { db, Prisma } from '~/platform/db.server'
import { type Cursor, cursorText, isInstant } from './cursor'

/** One decision, without the text and without the person. */
export type LoggedDecision = {
  id: string
  act: 'declined' | 'hidden'
  on: CivilDate
  article: string | null
  reason: string
  shownAgainOn: CivilDate | null
  /** What another person said of it, when its author asked. */
  review: 'granted' | 'upheld' | null
}

export type LogPage = { decisions: LoggedDecision[]; next: string | null }

/** The log stands in one order. */
export const logOrder = 'log'
const perPage = 50

type Row = Omit<LoggedDecision, 'on' | 'shownAgainOn'> & { at: Date; liftedAt: Date | null }

/**
 * What was not published and what was taken off view, newest first: the rule, the date, whether it was read again by
 * another person. Nothing that points to anybody. Null for a cursor that is not one of this list's.
 */
export async function listDecisions(after: Cursor | null): Promise<LogPage | null> {
  noteRead('decisions')
  if (after && !(typeof after.key === 'string' && isInstant(after.key))) return null
  const { time } = await getAuthority()
  const from = after ? Prisma.sql`where (at, id) < (${new Date(String(after.key))}, ${after.id}::uuid)` : Prisma.empty
  const page = Prisma.sql`${from} order by at desc, id desc limit ${perPage + 1}`
  const rows = await db.$queryRaw<Row[]>`
    select d.id::text, d.act, d.at, d.article, d.reason, d.lifted_at as "liftedAt", r.state as review
    from (
      select * from (select id, 'declined' as act, at, article, reason, null::timestamptz as lifted_at from decline ${page}) a
      union all
      select * from (select id, 'hidden' as act, at, null as article, reason, lifted_at from hiding ${page}) b
    ) d left join review r on r.decision_id = d.id and r.state in ('granted', 'upheld')
    order by d.at desc, d.id desc limit ${perPage + 1}`
  const shown = rows.slice(0, perPage)
  const last = shown.at(-1)
  return {
    decisions: shown.map(({ at, liftedAt, ...rest }) => ({
      ...rest,
      on: today(time.timeZone, at),
      shownAgainOn: liftedAt && today(time.timeZone, liftedAt),
    })),
    next:
      rows.length > perPage && last ? cursorText({ order: logOrder, key: last.at.toISOString(), id: last.id }) : null,
  }
}
