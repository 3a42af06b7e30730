import type { Authority } from '~/directory/authority'
import { today } from '~/platform/clock.server'
import type { LawPlace } from './dating'

/** The seat of the authority decides which days are worked, and what day it is. */
export function lawPlace({ time }: Authority): LawPlace {
  return { zone: time.holidayZone, closingDays: time.closingDays, today: today(time.timeZone) }
}
