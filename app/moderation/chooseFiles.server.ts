import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import type { Tx } from '~/platform/db.server'
import type { FileChoice } from './fileChoices'

/** A moderator decides which of a question's files everybody sees, and in which words each is described. */
export function chooseFiles(command: Command, choices: FileChoice[]): Promise<Outcome> {
  const { actorId, version } = command
  return runCommand(command, 'attachments.choose', { choices }, async (tx, questionId) => {
    const { count } = await tx.question.updateMany({
      where: { id: questionId, version },
      data: { version: { increment: 1 } },
    })
    if (count === 0) return overtaken(tx, questionId, version, () => areChosen(tx, questionId, choices))
    await keepChoices(tx, questionId, choices)
    const published = await tx.attachment.count({ where: { questionId, isPublic: true } })
    await record(tx, { name: 'attachments.chosen', questionId, version: version + 1, actorId, data: { published } })
    return { outcome: 'done', version: version + 1 }
  })
}

/** Writes the choices, inside the act they belong to. Another question's files are not among them, whatever was sent. */
export async function keepChoices(tx: Tx, questionId: string, choices: FileChoice[]) {
  for (const { id, ...data } of choices) await tx.attachment.updateMany({ where: { id, questionId }, data })
}

/** Whether a question's files stand as these choices want them. */
export async function areChosen(tx: Tx, questionId: string, choices: FileChoice[]): Promise<boolean> {
  const wanted = choices.map(choice => ({ ...choice, questionId }))
  const found = await Promise.all(wanted.map(where => tx.attachment.count({ where })))
  return found.every(count => count === 1)
}
