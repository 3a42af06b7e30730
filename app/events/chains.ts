/** Where a stream stood: its last number, and the hash of its last entry in hexadecimal. */
export type Head = { stream: string; seq: bigint; hash: string }

/** What is wrong with one place of a stream, or with an event that stands in none. */
export type Finding = { stream: string | null; seq: bigint | null; eventId: string | null; what: string }

export const lineOfHead = ({ stream, seq, hash }: Head) => `${stream} ${seq} ${hash || '-'}`

/** Reads back what `lineOfHead` printed; null when a line is something else. Blank lines are left out. */
export function headsIn(text: string): Head[] | null {
  const lines = text.split(/\r?\n/).filter(line => line.trim())
  const heads = lines.map(line => line.match(/^(\S+) (\d{1,19}) ([0-9a-f]{64}|-)$/))
  if (heads.length === 0 || heads.includes(null)) return null
  return heads.map(found => {
    const [, stream = '', seq = '0', hash = ''] = found ?? []
    return { stream, seq: BigInt(seq), hash: hash === '-' ? '' : hash }
  })
}

/** A finding as the operator reads it: it names the row. */
export function sentenceOf({ stream, seq, eventId, what }: Finding): string {
  const named = [stream && `stream ${stream}`, seq !== null && `entry ${seq}`, eventId && `event ${eventId}`].filter(
    Boolean,
  )
  const sentence = `${named.join(', ')}: ${what}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

type Read = { seq: bigint; eventId: string; whole: boolean }

/**
 * What is wrong in a run of entries that should follow `after`. An entry behind a gap cannot be judged: what its hash
 * holds of the one before is gone with it.
 */
export function findingsAmong(stream: string, after: bigint, entries: readonly Read[], swept: bigint): Finding[] {
  let last = after
  return entries.flatMap(({ seq, eventId, whole }): Finding[] => {
    const gap = seq - last - 1n
    const from = last + 1n
    last = seq
    if (gap > 0n) {
      const what = gap === 1n ? 'is missing' : `is missing, and so are all up to ${seq - 1n}`
      return [{ stream, seq: from, eventId: null, what }]
    }
    if (whole) return []
    const what =
      seq === swept + 1n && swept > 0n
        ? 'was altered, or is not what followed when older entries were let go of'
        : 'was altered, or put in another one’s place'
    return [{ stream, seq, eventId, what }]
  })
}

/** What is wrong at the end, where the stream's own row says how far it came and with which hash. */
export function findingsAtEnd(head: Head, last: { seq: bigint; hash: string }): Finding[] {
  const { stream, seq } = head
  const at = (place: bigint, what: string) => [{ stream, seq: place, eventId: null, what }]
  if (last.seq < seq) return at(last.seq + 1n, `is missing: the stream was cut at its end, which was ${seq}`)
  if (last.seq > seq) return at(seq + 1n, `was inserted: the stream came only to ${seq}`)
  if (last.hash !== head.hash) return at(seq, 'is not the last one the stream was written with')
  return []
}
