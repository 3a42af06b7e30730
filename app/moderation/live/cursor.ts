import type { Cursors, DeskEvent, StreamNews } from '~/platform/sockets/contract'

/**
 * Where a reader stands in one stream. Numbers have no gaps, so a missing one always means that something was lost on
 * the way: what came too early is kept until the gap is fetched. Pure.
 */
export type Following = {
  /** The last number applied. */
  last: number
  /** The last number known to exist. */
  head: number
  /** What came before its turn. */
  early: readonly DeskEvent[]
}

export type Step = { following: Following; apply: DeskEvent[] }

export const followFrom = (last: number): Following => ({ last, head: last, early: [] })

/** Events as they arrive, in any order and more than once. Out: those whose turn it is, in order, once. */
export function receive({ last, head, early }: Following, events: readonly DeskEvent[]): Step {
  const waiting = new Map([...early, ...events].filter(({ seq }) => seq > last).map(event => [event.seq, event]))
  const apply: DeskEvent[] = []
  for (let event = waiting.get(last + 1); event; event = waiting.get(event.seq + 1)) {
    waiting.delete(event.seq)
    apply.push(event)
  }
  const furthest = Math.max(head, ...events.map(({ seq }) => seq))
  return { following: { last: apply.at(-1)?.seq ?? last, head: furthest, early: [...waiting.values()] }, apply }
}

/** The stream's head as the server tells it now and then: a loss nobody noticed shows here. */
export const hear = (following: Following, head: number): Following => ({
  ...following,
  head: Math.max(following.head, head),
})

/** An answer to a sync. After a reset everything before its head is read from the page instead. */
export function takeNews(following: Following, { head, reset, events }: StreamNews): Step {
  if (reset) return { following: followFrom(head), apply: [] }
  return receive(hear(following, head), events)
}

/** How many events are known to exist and not applied yet. */
export const behind = ({ last, head }: Following) => head - last

export type Followings = Record<string, Following>
export const cursorsOf = (followings: Followings): Cursors =>
  Object.fromEntries(Object.entries(followings).map(([stream, { last }]) => [stream, last]))
export const totalBehind = (followings: Followings) =>
  Object.values(followings).reduce((sum, each) => sum + behind(each), 0)
