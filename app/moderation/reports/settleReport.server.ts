import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import type { ReportDecision } from './settling'

export type Settling = { report: string; decision: ReportDecision; message: string }

/**
 * An agent decides one report and says why. It changes nothing on the page by itself: taking the text off view is an act
 * of its own, with its own reason in the log.
 */
export function settleReport(command: Command, settling: Settling): Promise<Outcome> {
  const { actorId, version } = command
  const { report: id, decision, message } = settling
  return runCommand(command, 'report.settle', settling, async (tx, questionId) => {
    const moved = await tx.question.updateMany({
      where: { id: questionId, version, reports: { some: { id, state: 'open' } } },
      data: { openReports: { decrement: 1 }, version: { increment: 1 } },
    })
    if (moved.count === 0) return overtaken(tx, questionId, version, () => isSettled(tx, id, settling))
    await tx.report.update({
      where: { id },
      data: { state: decision, message, settledAt: now(), settledById: actorId },
    })
    const founded = decision === 'founded'
    await record(tx, {
      name: 'report.settled',
      questionId,
      version: version + 1,
      actorId,
      data: { reportId: id, founded },
    })
    return { outcome: 'done', version: version + 1 }
  })
}

const isSettled = async (tx: Tx, id: string, { decision, message }: Settling) =>
  (await tx.report.count({ where: { id, state: decision, message } })) === 1
