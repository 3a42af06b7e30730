import { partsOf } from '~/platform/calendar/civil'
import { now } from '~/platform/clock.server'
import { dayAt, instantAt } from '~/platform/instant'
import type { ImportedQuestion } from './format'

/** The zone in which the days of a file are meant. */
export type Dating = { zone: string }

export type Moments = { asked: Date; answered: Date | null; year: number }

/** When a question was asked and answered. A day without an hour is taken at noon; no day at all is now. */
export function momentsOf({ askedAt, answer }: ImportedQuestion, { zone }: Dating): Moments {
  const asked = instantOf(askedAt, zone) ?? now()
  const answered = answer ? (instantOf(answer.at, zone) ?? asked) : null
  return { asked, answered: answered && answered < asked ? asked : answered, year: partsOf(dayAt(asked, zone)).year }
}

function instantOf(written: string | null, zone: string): Date | null {
  if (written === null) return null
  return written.length === 10 ? instantAt(written, '12:00', zone) : new Date(written)
}
