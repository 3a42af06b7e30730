import type { getAuthority } from '~/directory/authority.server'
import { isZone } from '~/platform/calendar/holidays'
import type { AnswerPromise } from './promise'

type Authority = Awaited<ReturnType<typeof getAuthority>>

/** What the authority promises, in the shape the rule asks for. */
export function promiseOf({ promise, time }: Pick<Authority, 'promise' | 'time'>): AnswerPromise {
  const zone = isZone(time.holidayZone) ? time.holidayZone : 'metropole'
  return { days: promise.days, zone, closingDays: time.closingDays }
}
