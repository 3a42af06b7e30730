import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { recountTopic } from '~/questions/topicCount.server'

/** A moderator puts a submitted question on the public site. Publishing what somebody else just published is `same`. */
export function publishQuestion(command: Command): Promise<Outcome> {
  const { actorId, version } = command
  return runCommand(command, 'question.publish', {}, async (tx, questionId) => {
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
    if (count === 0) return overtaken(tx, questionId, version, () => isPublic(tx, questionId))
    const { topicId } = await tx.question.findUniqueOrThrow({ where: { id: questionId }, select: { topicId: true } })
    await recountTopic(tx, topicId)
    await record(tx, { name: 'question.published', questionId, version: version + 1, actorId })
    return { outcome: 'done', version: version + 1 }
  })
}

async function isPublic(tx: Tx, id: string): Promise<boolean> {
  return (await tx.question.count({ where: { id, publication: 'published', visibility: 'public' } })) === 1
}
