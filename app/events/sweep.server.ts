import type { Tx } from '~/platform/db.server'

/**
 * Lets go of all but the last `keep` deliveries of every stream. The hash of the last one that goes stays with the
 * stream, so that what follows can still be verified; the events themselves stay.
 */
export async function sweepStreams(tx: Tx, keep: number) {
  // In the order writers lock them, so that neither waits for the other for ever.
  await tx.$executeRaw`select id from stream order by id for update`
  await tx.$executeRaw`
    update stream set swept = entry.seq, swept_hash = entry.hash from stream_entry entry
    where entry.stream_id = stream.id and entry.seq = stream.head - ${keep} and entry.seq > stream.swept`
  await tx.$executeRaw`
    delete from stream_entry using stream where stream_entry.stream_id = stream.id and stream_entry.seq <= stream.swept`
}
