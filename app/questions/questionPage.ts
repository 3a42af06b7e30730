import type { CivilDate } from '~/platform/calendar/civil'
import type { SafeHtml } from '~/platform/text/safeHtml'
import type { AttachedFile } from './attachments/attached'
import type { ListedQuestion } from './listedQuestion'
import type { ShownAnswer } from './shownAnswer'
import type { TrailLine } from './trail'

/** The questions published just before and just after on the same topic. */
export type Neighbours = { older: ListedQuestion | null; newer: ListedQuestion | null }

/** A question as everybody reads it. Nothing here depends on who reads; nothing here is anybody's address. */
export type QuestionPage = {
  reference: string
  path: string
  title: string
  words: SafeHtml
  /** The same words without marks, for machines that read. */
  plain: string
  description: string
  authorName: string | null
  /** How it came, when nobody typed it themselves: phone · counter · paper. */
  channel: string
  to: { kind: 'service' | 'official' | 'unknown'; name: string | null; slug: string | null }
  topic: { slug: string; name: string } | null
  answeredBy: string | null
  receivedOn: CivilDate
  publishedOn: CivilDate
  promised: { by: CivilDate; late: boolean } | null
  answer: ShownAnswer | null
  days: number | null
  trail: TrailLine[]
  /** Those a moderator published. */
  files: AttachedFile[]
  supports: number
  neighbours: Neighbours
}
