import { getAuthority } from '~/directory/authority.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { civilOf } from '../requests/civilOf'
import { listedExchanges } from './listed.server'
import type { EliminationDetail, ListedExchange, ShownElimination } from './shown'
import { stateOf } from './visa'

/** Enough to see what the list is like. */
const sampled = 12

/** Every proposal, latest first. */
export async function listEliminations(): Promise<ShownElimination[]> {
  const zone = (await getAuthority()).time.timeZone
  const rows = await db.elimination.findMany({
    include: { _count: { select: { questions: true } } },
    orderBy: { proposedAt: 'desc' },
  })
  return rows.map(row => shown(row, zone))
}

/** One proposal with its period and the first of its list; null when there is none. */
export async function getElimination(id: string): Promise<EliminationDetail | null> {
  const zone = (await getAuthority()).time.timeZone
  const row = await db.elimination.findUnique({
    where: { id },
    include: { _count: { select: { questions: true } } },
  })
  if (!row) return null
  const list = await exchangesOf(id)
  const days = list.map(({ askedOn }) => askedOn).toSorted()
  return { ...shown(row, zone), from: days[0] ?? null, to: days.at(-1) ?? null, sample: list.slice(0, sampled) }
}

/** The whole list: what is gone already, as the certificate keeps it, and what is still there. */
export async function exchangesOf(id: string): Promise<ListedExchange[]> {
  const zone = (await getAuthority()).time.timeZone
  const { carriedOut } = await db.elimination.findUniqueOrThrow({ where: { id }, select: { carriedOut: true } })
  const left = await listedExchanges(db, { proposedIn: { some: { eliminationId: id } } }, zone)
  return [...(carriedOut as ListedExchange[]), ...left]
}

type Row = Awaited<ReturnType<typeof db.elimination.findMany>>[number] & { _count: { questions: number } }

function shown({ _count, carriedOut, ...row }: Row, zone: string): ShownElimination {
  const { visaBy, visaOn, visaReference } = row
  return {
    id: row.id,
    state: stateOf(row),
    proposedOn: today(zone, row.proposedAt),
    askedBefore: civilOf(row.askedBefore),
    doneOn: row.doneAt && today(zone, row.doneAt),
    visa: visaBy && visaOn ? { by: visaBy, on: civilOf(visaOn), reference: visaReference ?? '' } : null,
    count: (carriedOut as unknown[]).length + _count.questions,
    keptBack: row.keptBack,
  }
}
