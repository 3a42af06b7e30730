import type { DeskRow } from '~/platform/sockets/contract'
import type { SafeHtml } from '~/platform/text/safeHtml'
import type { OwnFile } from '~/questions/attachments/attached'
import type { ShownAnswer } from '~/questions/shownAnswer'

/** A question as the desk shows it: its line, its words, what was decided and by whom. */
export type DeskQuestion = DeskRow & {
  reference: string
  slug: string
  version: number
  body: SafeHtml
  language: string
  /** `pausedSince`: mail to this address is refused for good. */
  author: { name: string | null; email: string | null; pausedSince: string | null }
  /** What its topic is taken to be about. */
  subject: string | null
  /** What its author was told when it was not published. */
  decline: SafeHtml | null
  hiding: string | null
  files: OwnFile[]
  answer: ShownAnswer | null
  history: Moment[]
}

export type Moment = { act: string; at: string; by: string | null }
