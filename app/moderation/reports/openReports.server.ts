import { db } from '~/platform/db.server'
import { htmlOfPlain } from '~/platform/text/markdown.server'
import type { OpenReport } from './openReport'
import { readReportClocks } from './reportClock.server'
import type { ReportKind, ReportReason } from './reporting'

/** What waits to be settled on one question, oldest first. */
export async function openReportsOn(reference: string): Promise<OpenReport[]> {
  const rows = await db.report.findMany({
    where: { question: { reference }, state: 'open' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 50,
  })
  const clockOf = await readReportClocks()
  return rows.map(({ id, kind, reason, words, email, at, extendedAt }) => ({
    id,
    kind: kind as ReportKind,
    reason: reason as ReportReason,
    words: htmlOfPlain(words),
    answerable: email !== null,
    at: at.toISOString(),
    clock: clockOf({ kind, email, at, extendedAt }),
  }))
}
