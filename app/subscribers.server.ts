import type { HappeningName } from './events/catalogue'
import { tellAmended } from './notifications/amended.server'
import { tellAnswered } from './notifications/answered.server'
import { askRatingLater } from './notifications/askRating.server'
import { askToConfirm } from './notifications/confirmation.server'
import { askToConfirmInTurn } from './notifications/confirmLater.server'
import { tellCut } from './notifications/cut.server'
import { tellDeclined } from './notifications/declined.server'
import { tellExtended } from './notifications/extended.server'
import { tellReaders } from './notifications/follow/tell.server'
import { tellGrouped, tellGroupedAskers, tellSeparated } from './notifications/grouped.server'
import { tellHandedOver } from './notifications/handedOver.server'
import { tellHidden } from './notifications/hidden.server'
import { tellPublished } from './notifications/published.server'
import { tellReceived } from './notifications/received.server'
import { tellReporter } from './notifications/reported.server'
import { tellReportReceived } from './notifications/reportReceived.server'
import { tellReviewed } from './notifications/reviewed.server'
import { tellSecured } from './notifications/secured.server'
import { tellShown } from './notifications/shown.server'

/** An event as its reactions read it. */
export type Told = {
  id: string
  name: HappeningName
  questionId: string | null
  actorId: string | null
  data: Record<string, unknown>
}
export type Reaction = (event: Told) => Promise<void>

/**
 * The one table "what happened → who reacts". Each reaction runs at least once, after commit, in one process; it must
 * bear being run again. Wiring only: the rules live in the rooms.
 */
export const reactions: Partial<Record<HappeningName, Reaction[]>> = {
  'question.asked': [askToConfirmInTurn],
  'question.readdressed': [askToConfirm],
  'question.submitted': [tellReceived],
  'question.published': [tellPublished, tellReaders],
  'question.declined': [tellDeclined],
  'report.made': [tellReportReceived],
  'report.extended': [tellExtended],
  'report.settled': [tellReporter],
  'cut.proposed': [tellCut],
  'question.merged': [tellGrouped],
  'question.separated': [tellSeparated],
  'question.hidden': [tellHidden],
  'question.shown': [tellShown],
  'review.granted': [tellReviewed],
  'review.upheld': [tellReviewed],
  'person.secured': [tellSecured],
  'person.left': [tellHandedOver],
  'answer.amended': [tellAmended],
  'answer.published': [tellAnswered, tellGroupedAskers, tellReaders, askRatingLater],
}
