import { z } from 'zod'
import { type CivilDate, isCivil } from '~/platform/calendar/civil'

const line = z.string('missing').trim().min(1, 'missing').max(200, 'long')

/** The answer of the archives as it is recorded: by whom, on which day, under which reference. */
export const visaShape = (today: CivilDate, proposedOn: CivilDate) =>
  z.object({
    by: line,
    on: z
      .string('missing')
      .trim()
      .refine(isCivil, 'day')
      .refine(day => !isCivil(day) || day <= today, 'future')
      .refine(day => !isCivil(day) || day >= proposedOn, 'early'),
    reference: line,
  })

export type Visa = z.output<ReturnType<typeof visaShape>>

export type EliminationState = 'waiting' | 'agreed' | 'done' | 'dropped'

type Moments = { recordedAt: unknown; doneAt: unknown; droppedAt: unknown }

/** Where a proposal stands, from what was written down. */
export function stateOf({ recordedAt, doneAt, droppedAt }: Moments): EliminationState {
  if (doneAt) return 'done'
  if (droppedAt) return 'dropped'
  return recordedAt ? 'agreed' : 'waiting'
}
