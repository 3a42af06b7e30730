import type { Attending, Doing } from '~/platform/sockets/contract'

/** Longer than the minute at which browsers wake a hidden tab's timers: nobody flickers. In milliseconds. */
export const presenceLasts = 90_000

type Stay = { reference: string; id: string; name: string; doing: Doing; until: number }

/** Who looks at which question, by connection. In memory: it is worth nothing once the process is gone. */
export type Presence = Map<string, Stay>

/** Notes where a connection is now (null: nowhere). Returns the questions whose people changed. */
export function attend(
  presence: Presence,
  connection: string,
  stay: Omit<Stay, 'until'> | null,
  now: number,
): string[] {
  const before = presence.get(connection)
  if (stay) presence.set(connection, { ...stay, until: now + presenceLasts })
  else presence.delete(connection)
  if (before?.reference === stay?.reference && before?.doing === stay?.doing) return []
  return [...new Set([before?.reference, stay?.reference])].filter(reference => reference !== undefined)
}

/** Forgets connections nothing was heard of. Returns the questions whose people changed. */
export function forgetSilent(presence: Presence, now: number): string[] {
  const silent = [...presence].filter(([, stay]) => stay.until <= now)
  for (const [connection] of silent) presence.delete(connection)
  return [...new Set(silent.map(([, { reference }]) => reference))]
}

/** The people at a question, once each however many tabs they have; writing outweighs looking. */
export function peopleAt(presence: Presence, reference: string): Attending[] {
  const people = new Map<string, Attending>()
  for (const { reference: where, id, name, doing } of presence.values()) {
    if (where !== reference) continue
    if (doing === 'typing' || !people.has(id)) people.set(id, { id, name, doing })
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}

export const attendedIn = (presence: Presence) => [...new Set([...presence.values()].map(({ reference }) => reference))]
