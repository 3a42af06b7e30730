import type { CivilDate } from '~/platform/calendar/civil'

/** A version of a page and the days it held; one never in force was replaced before its first day was over. */
export type Dated = { version: number; since: CivilDate; until: CivilDate | null; inForce: boolean }

/**
 * In: versions whose day has come, with the day each begins. Out: each with its last day, the one in force first. On one
 * day the later version holds, as for the page itself.
 */
export function datedVersions(versions: readonly { version: number; since: CivilDate }[]): Dated[] {
  const inOrder = versions.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.version - b.version))
  return inOrder
    .map((one, place) => ({ ...one, until: inOrder[place + 1]?.since ?? null, inForce: place === inOrder.length - 1 }))
    .reverse()
}
