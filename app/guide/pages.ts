/** What the guide’s pages are given to show. Addresses are without language. */
import type { CivilDate } from '~/platform/calendar/civil'
import type { Language } from '~/platform/i18n/language'
import type { SafeHtml } from '~/platform/text/safeHtml'
import type { Step } from './content'
import type { DateForm } from './dating'
import type { Deadline } from './deadlines'
import type { ContactShown } from './localContacts'
import type { Standing } from './standing'
import type { Text } from './texts'

/** What the guide's pages are given to show. Addresses are without language. */

export type CaseShown = { reference: string; title: string; path: string }

export type GivenAnswer = { node: string; question: Text; answer: Text; fromAnswer: boolean; change: string }

/** What stands around every page of a walk. */
export type WalkFrame = {
  revision: { number: number; publishedOn: CivilDate }
  publicCase: CaseShown | null
  caseUnknown: boolean
  older: number | null
  given: GivenAnswer[]
  notices: { advice: Text; emergency: Text; otherReader: Text; stopsNothing: Text }
  /** The authority's number for dangers in the street. */
  duty: string
}

export type QuestionShown = {
  id: string
  question: Text
  why: Text
  help: Text | null
  choices: { id: string; text: Text; hint: Text | null; href: string; chosen: boolean }[]
  /** A date that tells which answer is right. */
  date: DateShown | null
}

export type DateResult = Deadline & { title: Text; note: Text | null; standing: Standing }

export type DateShown = {
  form: DateForm
  ask: Text
  rule: string | null
  zone: string
  /** The reader had a refusal before: the first one is asked for. */
  firstRefusal: boolean
  /** Nobody asked yet about an earlier refusal: the first one counts. */
  earlier: Text | null
  /** Somebody said they do not know the date. */
  unknown: boolean
  /** The big date. */
  main: DateResult | null
  others: DateResult[]
  /** What can be counted after this: with the day it starts when the last result gave one. */
  afterwards: { rule: string; ask: Text; start: CivilDate | null }[]
}

export type StepShown = Pick<Step, 'id' | 'title' | 'cost' | 'delay' | 'clock' | 'verifiedOn'> & {
  body: { html: SafeHtml; lang: Language }
  simple: Text | null
  suspended: { on: CivilDate; instead: Text } | null
  reviewLate: boolean
  rule: string | null
  deadline: DateResult | null
  letter: { id: string; title: Text; href: string; carried: Record<string, string> } | null
  leadsTo: OutcomeLink | null
  contacts: ContactShown[]
  sources: { article: string; url: string | null }[]
}

export type OutcomeLink = { id: string; title: Text; summary: Text; href: string }

export type OutcomeShown = {
  id: string
  title: Text
  summary: Text
  banner: Text | null
  /** Shown beside, above everything: what is urgent. */
  beside: (OutcomeLink & { contacts: ContactShown[] })[]
  date: DateShown | null
  steps: StepShown[]
  also: OutcomeLink[]
  /** Questions too intimate for an address: answered in the page, if at all. */
  offers: { id: string; question: Text; why: Text; answers: { id: string; text: Text }[] }[]
}

export type WalkPage = WalkFrame & { question: QuestionShown | null; outcome: OutcomeShown | null }
