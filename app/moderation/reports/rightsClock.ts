import { addMonths, type CivilDate, daysBetween } from '~/platform/calendar/civil'

/**
 * Whoever uses a right over their data is answered within one month of the receipt; two more when it is complex, told
 * with the reason within the first (RGPD art. 12 (3)). The same clock for « Ce texte parle de moi » and for letters.
 */
const monthsToAnswer = 1
const monthsMore = 2

/** The last day to answer what came on `receivedOn`. */
export const answerBy = (receivedOn: CivilDate, extended: boolean): CivilDate =>
  addMonths(receivedOn, extended ? monthsToAnswer + monthsMore : monthsToAnswer)

/** More time is taken within the first month, once. */
export const mayExtend = (receivedOn: CivilDate, extended: boolean, today: CivilDate): boolean =>
  !extended && today <= answerBy(receivedOn, false)

export type Urgency = 'calm' | 'soon' | 'late'

/** When somebody is answered at the latest, and whether more time may be taken. */
export type ReportClock = { dueOn: CivilDate; urgency: Urgency; extended: boolean; extendable: boolean }

/** A week is what it takes to ask a service and to write. */
const soonDays = 7

export function urgencyOf(due: CivilDate, today: CivilDate): Urgency {
  const left = daysBetween(today, due)
  if (left < 0) return 'late'
  return left <= soonDays ? 'soon' : 'calm'
}
