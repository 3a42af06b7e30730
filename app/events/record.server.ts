import { now } from '~/platform/clock.server'
import { afterCommit, Prisma, type Tx } from '~/platform/db.server'
import { type Happening, isAboutQuestion, recordStream, streamsOf } from './catalogue'
import { movePublicPages } from './publicPages.server'

/** The channel of the doorbell: `stream:seq`, no more. */
export const doorbell = 'porte_voix'

/**
 * Writes what happened in the transaction of the change itself, so neither exists without the other. Call it last: it
 * locks the streams' counters to the end of the transaction, which is what keeps their numbers gapless and in order.
 * Returns the event's id.
 */
export async function record(tx: Tx, happening: Happening): Promise<string> {
  const about = isAboutQuestion(happening) ? happening : undefined
  const event = await tx.event.create({
    data: {
      name: happening.name,
      at: now(),
      actorId: happening.actorId ?? null,
      questionId: about?.questionId,
      version: about?.version,
      data: (happening.data ?? {}) as Prisma.InputJsonObject,
    },
  })
  // Reactions that must happen exactly once (mails) are a job of the same transaction.
  await tx.$executeRaw`select graphile_worker.add_job('react', json_build_object('eventId', ${event.id}::text))`
  for (const stream of streamsOf(happening).toSorted()) await deliver(tx, stream, event.id)
  // Here at once, so that whoever acted reads their own act; everywhere else by the relay.
  afterCommit(tx, () => movePublicPages(event.id, happening))
  return event.id
}

/**
 * Puts an event at the end of a stream, chained to what stands there (decision 020).
 *
 * One statement: the counter's lock, the delivery, its hash and the doorbell, which rings at commit or not at all. The
 * head keeps the last hash, so that no other row is read while writers wait.
 */
export async function deliver(tx: Tx, stream: string, eventId: string) {
  const event = Prisma.sql`(select event from event where id = ${eventId}::uuid)`
  await tx.$queryRaw(Prisma.sql`
    with counter as (
      insert into stream (id, head, hash) values (${stream}, 1, chain_link_1(''::bytea, ${stream}, 1, ${event}))
      on conflict (id) do update set head = stream.head + 1,
        hash = chain_link_1(stream.hash, stream.id, stream.head + 1, ${event})
      returning id, head, hash
    ), entry as (
      insert into stream_entry (stream_id, seq, event_id, hash) select id, head, ${eventId}::uuid, hash from counter
    )
    select pg_notify(${doorbell}, id || ':' || head)::text from counter where id <> ${recordStream}`)
}
