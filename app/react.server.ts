import { db } from './platform/db.server'
import { reactions, type Told } from './subscribers.server'

/** Task `react`: everybody who reacts to an event hears of it, after commit, in one process, at least once. */
export async function react(payload: unknown) {
  const { eventId } = payload as { eventId: string }
  const event = await db.event.findUnique({ where: { id: eventId } })
  if (!event) return
  const told = { ...event, data: event.data as Record<string, unknown> } as Told
  for (const reaction of reactions[told.name] ?? []) await reaction(told)
}
