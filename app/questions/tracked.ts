import type { CivilDate } from '~/platform/calendar/civil'
import type { Language } from '~/platform/i18n/language'
import type { SafeHtml } from '~/platform/text/safeHtml'
import type { OwnFile } from './attachments/attached'
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
  publicPath: string | null
  mergedPath: string | null
  mayWithdraw: boolean
}
