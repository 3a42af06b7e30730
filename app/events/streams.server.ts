import { db, Prisma } from '~/platform/db.server'

/** A delivery as the relay and the catch-up read it: ids and codes. */
export type Delivery = {
  seq: number
  eventId: string
  name: string
  at: Date
  actorId: string | null
  questionId: string | null
  version: number | null
  data: Record<string, unknown>
}

/** The streams' last numbers; a stream nothing was ever written to stands at 0. */
export async function headsOf(streams: string[]): Promise<Record<string, number>> {
  const rows = await db.stream.findMany({ where: { id: { in: streams } }, select: { id: true, head: true } })
  const heads = Object.fromEntries(streams.map(id => [id, 0]))
  for (const row of rows) heads[row.id] = Number(row.head)
  return heads
}

/** What came after `seq`, in order, at most `limit`. */
export async function deliveriesAfter(stream: string, seq: number, limit = 500): Promise<Delivery[]> {
  const rows = await db.$queryRaw<(Omit<Delivery, 'seq'> & { seq: bigint })[]>(Prisma.sql`
    select s.seq, s.event_id as "eventId", e.name, e.at, e.actor_id as "actorId", e.question_id as "questionId", e.version, e.data
    from stream_entry s join event e on e.id = s.event_id
    where s.stream_id = ${stream} and s.seq > ${seq} order by s.seq limit ${limit}`)
  return rows.map(row => ({ ...row, seq: Number(row.seq) }))
}

/** Whether everything after `seq` is still kept. */
export async function isKept(stream: string, seq: number): Promise<boolean> {
  const row = await db.stream.findUnique({ where: { id: stream }, select: { head: true, swept: true } })
  return seq <= Number(row?.head ?? 0) && seq >= Number(row?.swept ?? 0)
}
