import type { SafeHtml } from '~/platform/text/safeHtml'
import type { ReportKind, ReportReason } from './reporting'
import type { ReportClock } from './rightsClock'

/** A report as the desk reads it. Who sent it stays with the portal: the desk sees whether an answer can be sent. */
export type OpenReport = {
  id: string
  kind: ReportKind
  reason: ReportReason
  words: SafeHtml
  answerable: boolean
  at: string
  /** Of those about oneself: when to answer. */
  clock: ReportClock | null
}

/** A report about oneself in the list of those to answer. */
export type DueReport = ReportClock & { id: string; reference: string; title: string }
