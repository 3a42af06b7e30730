import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import type { ContactWay } from './behalf/asking'

/** An agent has told the asker what was decided or answered, by telephone, at the counter or by post. */
export function passOn(command: Command, by: ContactWay): Promise<Outcome> {
  const { actorId, version } = command
  return runCommand(command, 'answer.pass-on', { by }, async (tx, questionId) => {
    const { count } = await tx.question.updateMany({
      where: { id: questionId, version, passOnSince: { not: null } },
      data: { passOnSince: null, version: { increment: 1 } },
    })
    if (count === 0) return overtaken(tx, questionId, version, act => act === 'answer.passed-on')
    await record(tx, { name: 'answer.passed-on', questionId, version: version + 1, actorId, data: { by } })
    return { outcome: 'done', version: version + 1 }
  })
}
