import { can } from '~/accounts/permissions'
import type { SignedIn } from '~/accounts/sessions.server'
import { deliveriesAfter, headsOf, isKept } from '~/events/streams.server'
import type { Cursors, StreamNews, SyncReply } from '~/platform/sockets/contract'
import { deskEventsOf } from './deskEvents.server'
import { socketGuards } from './socketGuards'

/** At most so many events in one answer; a reader further behind asks again. */
const most = 500

/**
 * What a reader has missed, by socket and by HTTP alike. `person` is read from the database by the caller just before;
 * streams they may not follow are left out of the answer.
 */
export async function catchUp(person: SignedIn, cursors: Cursors): Promise<SyncReply> {
  const streams = Object.keys(cursors).filter(stream => can(person, socketGuards.sync, { stream }))
  const heads = await headsOf(streams)
  const news = await Promise.all(streams.map(stream => newsOf(stream, cursors[stream] ?? 0, heads[stream] ?? 0)))
  return { streams: Object.fromEntries(streams.map((stream, index) => [stream, news[index] as StreamNews])) }
}

async function newsOf(stream: string, cursor: number, head: number): Promise<StreamNews> {
  if (cursor === head) return { head, reset: false, events: [] }
  if (!(await isKept(stream, cursor))) return { head, reset: true, events: [] }
  const events = await deskEventsOf(await deliveriesAfter(stream, cursor, most))
  return { head: Math.max(head, events.at(-1)?.seq ?? 0), reset: false, events }
}
