import type { DeskRow } from '~/platform/sockets/contract'
import type { SafeHtml } from '~/platform/text/safeHtml'
import type { OwnFile } from '~/questions/attachments/attached'
import type { Helped } from '~/questions/own/typed'
import type { ShownAnswer } from '~/questions/shownAnswer'

/** A question as the desk shows it: its line, its words, what was decided and by whom. */
export type DeskQuestion = DeskRow &
  Aside & {
    reference: string
    slug: string
    version: number
    body: SafeHtml
    language: string
    /** `email`: there is one. `pausedSince`: mail to it is refused for good. */
    author: { name: string | null; email: boolean; pausedSince: string | null }
    /** Whoever reads this may have the address shown. */
    mayShowAddress: boolean
    /** What its topic is taken to be about. */
    subject: string | null
    /** What its author was told when it was not published. */
    decline: SafeHtml | null
    hiding: string | null
    files: OwnFile[]
    answer: ShownAnswer | null
    history: Moment[]
  }

/** What its author said since asking, and what waits for the team. `mine`: whoever reads this decided, so somebody else reviews. */
export type Aside = {
  precisions: { words: SafeHtml; at: string }[]
  earlier: { title: string; body: SafeHtml; at: string }[]
  cut: { title: string; body: SafeHtml; at: string } | null
  contest: { words: SafeHtml; at: string } | null
  review: { words: SafeHtml; at: string; decidedBy: string; mine: boolean; decider: string } | null
  /** Whom a review of this question overruled: they do not decline it again. */
  overruled: string[]
  rating: { helped: Helped; words: SafeHtml } | null
  /** How the answer is passed on; `known`: a number or an address was left, behind a button. */
  contact: { by: 'phone' | 'counter' | 'post'; known: boolean } | null
}

/** Where the person who asked is reached. */
export type Reached = { by: 'email' | 'phone' | 'post'; at: string }

export type Moment = { act: string; at: string; by: string | null }
