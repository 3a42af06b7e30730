import type { CivilDate } from '~/platform/calendar/civil'
import type { Deadline } from './deadlines'

/**
 * Where today stands before a date. `send-today` lies between the safe day and the last one; `late-open` has passed the
 * safe day of a period that cannot be held against the citizen; `may-act` comes after a wait.
 */
export type Standing =
  | 'no-date'
  | 'act'
  | 'send-today'
  | 'late-open'
  | 'past'
  | 'wait'
  | 'may-act'
  | 'expected'
  | 'overdue'

export function standingOf(date: Deadline, today: CivilDate): Standing {
  const { purpose, lastDay, safeDay, notBefore } = date
  if (purpose === 'notBefore') return notBefore === null ? 'no-date' : today < notBefore ? 'wait' : 'may-act'
  if (purpose === 'expectedBy') return lastDay === null ? 'no-date' : today <= lastDay ? 'expected' : 'overdue'
  if (lastDay !== null && today > lastDay) return 'past'
  if (safeDay === null) return lastDay === null ? 'no-date' : 'send-today'
  if (today <= safeDay) return 'act'
  return lastDay === null ? 'late-open' : 'send-today'
}
