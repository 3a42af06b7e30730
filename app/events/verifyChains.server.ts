import type pg from 'pg'
import { type Finding, findingsAmong, findingsAtEnd, type Head } from './chains'

const atOnce = 2_000

export type Stream = Head & { swept: bigint; anchor: string }

/** The streams as they stand, in order of name. Call it, and what follows, inside one snapshot. */
export async function streamsKept(client: pg.ClientBase): Promise<Stream[]> {
  const { rows } = await client.query<{ id: string; head: string; hash: string; swept: string; anchor: string }>(
    `select id, head, encode(hash, 'hex') as hash, swept, encode(swept_hash, 'hex') as anchor from stream order by id`,
  )
  return rows.map(({ id, head, hash, swept, anchor }) => ({
    stream: id,
    seq: BigInt(head),
    hash,
    swept: BigInt(swept),
    anchor,
  }))
}

/**
 * Works out the hash of every entry of a stream anew from its event, page by page, and compares.
 * @param read is told how many entries were read.
 */
export async function verifyStream(client: pg.ClientBase, kept: Stream, read: (many: number) => void) {
  const findings: Finding[] = []
  let last = { seq: kept.swept, hash: kept.anchor }
  for (;;) {
    const entries = await entriesAfter(client, kept.stream, last)
    const end = entries.at(-1)
    if (!end) break
    findings.push(...findingsAmong(kept.stream, last.seq, entries, kept.swept))
    last = end
    read(entries.length)
  }
  return [...findings, ...findingsAtEnd(kept, last)]
}

async function entriesAfter(client: pg.ClientBase, stream: string, last: { seq: bigint; hash: string }) {
  const { rows } = await client.query<{ seq: string; eventId: string; hash: string; whole: boolean }>(
    `with page as (
       select stream_id, seq, event_id, hash from stream_entry where stream_id = $1 and seq > $2 order by seq limit $3)
     select p.seq, p.event_id as "eventId", encode(p.hash, 'hex') as hash, coalesce(p.hash = chain_link_1(
       coalesce(lag(p.hash) over (order by p.seq), decode($4, 'hex')), p.stream_id, p.seq, e), false) as whole
     from page p left join event e on e.id = p.event_id order by p.seq`,
    [stream, last.seq.toString(), atOnce, last.hash],
  )
  return rows.map(row => ({ ...row, seq: BigInt(row.seq) }))
}

/**
 * Events nobody recorded: they stand in no stream. What was let go of with a stream's oldest entries looks the same, so
 * only what is younger than the oldest entries kept is judged.
 */
export async function findingsOutside(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<{ id: string }>(`
    select id from event e
    where not exists (select from stream_entry s where s.event_id = e.id) and at > coalesce((
      select max(coalesce((
        select first.at from stream_entry f join event first on first.id = f.event_id
        where f.stream_id = stream.id and f.seq > stream.swept order by f.seq limit 1), 'infinity'))
      from stream where swept > 0), '-infinity')
    order by at, id`)
  const what = 'was inserted: it stands in no stream'
  return rows.map(({ id }) => ({ stream: null, seq: null, eventId: id, what }))
}

/** How the streams differ from an earlier print of their heads. What is older than all that is kept cannot be said. */
export async function findingsAgainst(
  client: pg.ClientBase,
  streams: readonly Stream[],
  earlier: readonly Head[],
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { stream, seq, hash } of earlier) {
    const kept = streams.find(one => one.stream === stream)
    const found = kept && (await hashAt(client, kept, seq))
    const finding = { stream, seq, eventId: null }
    if (!kept || found === null) findings.push({ ...finding, what: 'is missing: it was there at the earlier print' })
    else if (found !== undefined && found !== hash)
      findings.push({ ...finding, what: 'is not what it was at the earlier print: it or one before was rewritten' })
  }
  return findings
}

/** Null when there is no such entry, undefined when it was let go of as too old. */
async function hashAt(client: pg.ClientBase, { stream, swept, anchor }: Stream, seq: bigint) {
  if (seq < swept) return undefined
  if (seq === swept) return anchor
  const { rows } = await client.query<{ hash: string }>(
    `select encode(hash, 'hex') as hash from stream_entry where stream_id = $1 and seq = $2`,
    [stream, seq.toString()],
  )
  return rows[0]?.hash ?? null
}
