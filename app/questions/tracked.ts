import type { CivilDate } from '~/platform/calendar/civil'
import type { Language } from '~/platform/i18n/language'
import type { SafeHtml } from '~/platform/text/safeHtml'
import type { OwnFile } from './attachments/attached'
import type { OwnAct } from './own/possible'
import type { ShownAnswer } from './shownAnswer'
import type { Situation } from './situation'
import type { TrailLine } from './trail'

/** Everything its author may see of a question, through a follow-up link. */
export type Tracked = {
  reference: string | null
  language: Language
  title: string
  words: SafeHtml
  authorName: string | null
  files: OwnFile[]
  publication: string
  visibility: string
  service: string | null
  situation: Situation
  trail: TrailLine[]
  answer: ShownAnswer | null
  decline: { article: string; reason: string; message: SafeHtml; on: CivilDate } | null
  /** Why it was taken off public view: a code. */
  hiding: { reason: string; on: CivilDate } | null
  /** What its author can do now, and until when a review can be asked for. */
  acts: OwnAct[]
  reviewUntil: CivilDate | null
  cut: { id: string; title: string; words: SafeHtml; message: SafeHtml; on: CivilDate } | null
  review: { state: string; message: SafeHtml; on: CivilDate } | null
  precisions: { words: SafeHtml; on: CivilDate }[]
  contest: { words: SafeHtml; on: CivilDate } | null
  publicPath: string | null
  /** The question it was grouped with, when everybody can read it. */
  merged: { path: string; title: string; answeredOn: CivilDate | null } | null
}
