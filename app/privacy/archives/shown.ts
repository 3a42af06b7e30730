import type { CivilDate } from '~/platform/calendar/civil'
import type { EliminationState } from './visa'

/** An exchange as a list of the archives names it: no name, no address, no words but its topic. */
export type ListedExchange = { reference: string; askedOn: CivilDate; lastOn: CivilDate; topic: string }

/** A proposal in the list of them. */
export type ShownElimination = {
  id: string
  state: EliminationState
  proposedOn: CivilDate
  askedBefore: CivilDate
  doneOn: CivilDate | null
  visa: { by: string; on: CivilDate; reference: string } | null
  count: number
  keptBack: number
}

/** One proposal on its own page: over which time, and the first exchanges of its list. */
export type EliminationDetail = ShownElimination & {
  from: CivilDate | null
  to: CivilDate | null
  sample: ListedExchange[]
}
