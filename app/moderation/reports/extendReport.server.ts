import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { readReportClocks } from './reportClock.server'

export type Extending = { report: string; reason: string }

/**
 * Two months more to answer « Ce texte parle de moi », with the reason the person is told (RGPD art. 12 (3)). Refused
 * after the first month, and where nobody can be told.
 */
export async function extendReport(
  command: Command,
  extending: Extending,
): Promise<Outcome | { outcome: 'not-possible' }> {
  const { actorId, version } = command
  const { report: id, reason } = extending
  const found = await db.report.findFirst({ where: { id, question: { reference: command.reference } } })
  if (!found) return { outcome: 'unknown' }
  const clock = (await readReportClocks())(found)
  if (!clock?.extended && !clock?.extendable) return { outcome: 'not-possible' }
  return runCommand(command, 'report.extend', extending, async (tx, questionId) => {
    const waiting = { id, state: 'open', extendedAt: null }
    const moved = await tx.question.updateMany({
      where: { id: questionId, version, reports: { some: waiting } },
      data: { version: { increment: 1 } },
    })
    const same = async () => (await tx.report.count({ where: { id, extendedReason: reason } })) === 1
    if (moved.count === 0) return overtaken(tx, questionId, version, same)
    await tx.report.update({ where: { id }, data: { extendedAt: now(), extendedReason: reason } })
    await record(tx, {
      name: 'report.extended',
      questionId,
      version: version + 1,
      actorId,
      data: { reportId: id },
    })
    return { outcome: 'done', version: version + 1 }
  })
}
