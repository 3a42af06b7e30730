import { db } from '~/platform/db.server'
import type { DueReport } from './openReport'
import { readReportClocks } from './reportClock.server'

/** Reports about oneself that wait for their answer, the nearest date first. */
export async function listDueReports(): Promise<DueReport[]> {
  const clockOf = await readReportClocks()
  const rows = await db.report.findMany({
    where: { kind: 'about-me', state: 'open' },
    include: { question: { select: { reference: true, title: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows
    .flatMap(row => {
      const clock = clockOf(row)
      const { reference, title } = row.question
      return clock && reference ? [{ id: row.id, reference, title, ...clock }] : []
    })
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
}
