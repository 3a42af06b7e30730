import { type CivilDate, daysBetween } from '~/platform/calendar/civil'

/** Days of the calendar from the day a question came in to the day of its answer; imported dates may stand the wrong way round. */
export const daysTaken = (received: CivilDate, answered: CivilDate): number =>
  Math.max(0, daysBetween(received, answered))
