import type { CivilDate } from '~/platform/calendar/civil'

/** A day as PostgreSQL's `date` comes out of the database. */
export const civilOf = (day: Date): CivilDate => day.toISOString().slice(0, 10)
