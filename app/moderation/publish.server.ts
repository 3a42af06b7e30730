import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { recountTopic } from '~/questions/topicCount.server'
import { areChosen, keepChoices } from './chooseFiles.server'
import type { FileChoice } from './fileChoices'

/**
 * A moderator puts a submitted question on the public site, with those of its files they choose. Publishing what somebody
 * else just published, with the same files, is `same`.
 */
export function publishQuestion(command: Command, files: FileChoice[] = []): Promise<Outcome> {
  const { actorId, version } = command
  return runCommand(command, 'question.publish', files.length > 0 ? { files } : {}, async (tx, questionId) => {
    const at = now()
    // Two moderators often open the same question: the one whose update finds the state they saw decides.
    const { count } = await tx.question.updateMany({
      where: { id: questionId, version, publication: 'submitted', visibility: 'public' },
      data: {
        publication: 'published',
        publishedAt: at,
        decidedAt: at,
        decidedById: actorId,
        version: { increment: 1 },
      },
    })
    if (count === 0) return overtaken(tx, questionId, version, () => isPublic(tx, questionId, files))
    await keepChoices(tx, questionId, files)
    const { topicId } = await tx.question.findUniqueOrThrow({ where: { id: questionId }, select: { topicId: true } })
    await recountTopic(tx, topicId)
    await record(tx, { name: 'question.published', questionId, version: version + 1, actorId })
    return { outcome: 'done', version: version + 1 }
  })
}

async function isPublic(tx: Tx, id: string, files: FileChoice[]): Promise<boolean> {
  const count = await tx.question.count({ where: { id, publication: 'published', visibility: 'public' } })
  return count === 1 && areChosen(tx, id, files)
}
