import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { markToPassOn } from '~/questions/passOn.server'

export type Cutting = { title: string; body: string; message: string }

/** A moderator proposes to leave words out, and says why. Nothing changes before the author has accepted. */
export function proposeCut(command: Command, cutting: Cutting): Promise<Outcome> {
  const { actorId, version } = command
  return runCommand(command, 'cut.propose', cutting, async (tx, questionId) => {
    const { count } = await tx.question.updateMany({
      where: { id: questionId, version, publication: 'submitted' },
      data: { version: { increment: 1 } },
    })
    if (count === 0) return overtaken(tx, questionId, version, () => isProposed(tx, questionId, cutting))
    // One nobody answered gives way: its author answers the last one.
    await tx.cut.deleteMany({ where: { questionId, state: 'open' } })
    await tx.cut.create({ data: { questionId, ...cutting, byId: actorId, at: now() } })
    await markToPassOn(tx, questionId)
    await record(tx, { name: 'cut.proposed', questionId, version: version + 1, actorId })
    return { outcome: 'done', version: version + 1 }
  })
}

const isProposed = async (tx: Tx, questionId: string, cutting: Cutting) =>
  (await tx.cut.count({ where: { questionId, state: 'open', ...cutting } })) === 1
