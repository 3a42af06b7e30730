import type { CivilDate } from '~/platform/calendar/civil'
import type { Zone } from '~/platform/calendar/holidays'
import { addWorkingDays } from '~/platform/calendar/workingDays'

export type AnswerPromise = { days: number; zone: Zone; closingDays: readonly CivilDate[] }

/** The day by which the authority promised an answer, counted in its own working days from the day it got the question. */
export const promisedOn = (received: CivilDate, { days, zone, closingDays }: AnswerPromise): CivilDate =>
  addWorkingDays(received, days, zone, closingDays)

/** Lateness is never stored: it depends on the day one asks. */
export const isLate = (promised: CivilDate, today: CivilDate): boolean => today > promised
