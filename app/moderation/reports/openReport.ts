import type { SafeHtml } from '~/platform/text/safeHtml'
import type { ReportKind, ReportReason } from './reporting'

/** A report as the desk reads it. Who sent it stays with the portal: the desk sees whether an answer can be sent. */
export type OpenReport = {
  id: string
  kind: ReportKind
  reason: ReportReason
  words: SafeHtml
  answerable: boolean
  at: string
}
