import { type CivilDate, compare } from '~/platform/calendar/civil'

/** The dated power to act and sign for the authority. Without an end it lasts until the authority writes one. */
export type Mandate = { capacity: string; startsOn: CivilDate; endsOn: CivilDate | null }

/** The mandates held on `day`, both ends included. */
export function mandatesOn(mandates: readonly Mandate[], day: CivilDate): Mandate[] {
  return mandates.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn))
}

/** Whether somebody is in office on `day`. */
export function isInOffice(mandates: readonly Mandate[], day: CivilDate): boolean {
  return mandatesOn(mandates, day).length > 0
}

/** Newest first. */
export function byStart(mandates: readonly Mandate[]): Mandate[] {
  return mandates.toSorted((a, b) => compare(b.startsOn, a.startsOn))
}
