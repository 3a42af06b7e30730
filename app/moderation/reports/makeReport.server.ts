import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { addJob } from '~/platform/jobs/worker.server'
import { fingerprint } from '~/platform/secrets.server'
import { spacing } from '~/questions/pace'
import type { ReportDraft, ReportKind } from './reporting'

export type Reporting = { kind: ReportKind; language: Language } & Pick<
  ReportDraft,
  'reason' | 'words' | 'email' | 'submissionId'
>
export type Reported = { again: boolean }

/**
 * Somebody says that a published text should not stand as it is. The same form sent twice is one report. `slowly`: the
 * report waits its turn among those that came in the same flood without a proof, and is told to the team only then.
 */
export async function makeReport(
  questionId: string,
  { kind, language, reason, words, email, submissionId }: Reporting,
  { slowly = false } = {},
): Promise<Reported> {
  const content = fingerprint(JSON.stringify([questionId, kind, reason, words, email]))
  return db.$transaction(async tx => {
    const [report] = await tx.report.createManyAndReturn({
      data: [
        {
          questionId,
          kind,
          reason,
          words,
          email: email || null,
          language,
          state: 'held',
          at: now(),
          submissionKey: submissionId ? `${submissionId}:${content}` : null,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    })
    if (!report) return { again: true }
    if (slowly) await openLater(tx, report.id)
    else await openReport(tx, report.id)
    return { again: false }
  })
}

/** Reports that came in a flood without a proof reach the team one every ten minutes. */
async function openLater(tx: Tx, reportId: string) {
  const waiting = await tx.report.count({ where: { state: 'held', id: { not: reportId } } })
  // The worker's clock is the database's own, whatever the demonstration's shows.
  const [{ due }] = await tx.$queryRaw<
    [{ due: Date }]
  >`select now() + ${spacing(waiting + 1)} * interval '1 millisecond' as due`
  await addJob(tx, 'open-report', { reportId }, `open-report ${reportId}`, due)
}

/** Task `open-report`. */
export async function openHeldReport(payload: unknown) {
  const { reportId } = payload as { reportId: string }
  await db.$transaction(tx => openReport(tx, reportId))
}

/** Brings a report before the team, once. */
async function openReport(tx: Tx, id: string) {
  const { count } = await tx.report.updateMany({ where: { id, state: 'held' }, data: { state: 'open' } })
  if (count === 0) return
  const { questionId, kind, reason } = await tx.report.findUniqueOrThrow({ where: { id } })
  const { version } = await tx.question.update({
    where: { id: questionId },
    data: { openReports: { increment: 1 } },
    select: { version: true },
  })
  await record(tx, { name: 'report.made', questionId, version, data: { reportId: id, kind, reason } })
}
