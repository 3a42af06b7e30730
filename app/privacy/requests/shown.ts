import type { ReportClock } from '~/moderation/reports/rightsClock'
import type { CivilDate } from '~/platform/calendar/civil'
import type { Channel, Identity, RequestOutcome, Right } from './request'

/** A request as its page shows it, with its clock. */
export type ShownRequest = ReportClock & {
  id: string
  right: Right
  channel: Channel
  identity: Identity
  email: string | null
  reference: string
  note: string
  receivedOn: CivilDate
  extendedReason: string
  exportedOn: CivilDate | null
  erasedOn: CivilDate | null
  outcome: RequestOutcome | null
  answer: string
  closedOn: CivilDate | null
}
