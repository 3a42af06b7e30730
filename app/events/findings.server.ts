import { db } from '~/platform/db.server'

type Row = { id: string; head: bigint; swept: bigint; kept: bigint; first: bigint | null; last: bigint | null }

/** What is wrong with the streams, one sentence each: their numbers must run from the last swept to the head, none missing. */
export async function findingsInStreams(): Promise<string[]> {
  const rows = await db.$queryRaw<Row[]>`
    select s.id, s.head, s.swept, count(e.seq) as kept, min(e.seq) as first, max(e.seq) as last
    from stream s left join stream_entry e on e.stream_id = s.id and e.seq > s.swept group by s.id order by s.id`
  return rows
    .filter(
      ({ head, swept, kept, first, last }) =>
        kept !== head - swept || (kept > 0n && (first !== swept + 1n || last !== head)),
    )
    .map(
      ({ id, head, swept, kept }) =>
        `Stream ${id} stands at ${head} and is swept to ${swept}, yet keeps ${kept} entries.`,
    )
}
