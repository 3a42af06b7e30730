import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { markToPassOn } from '~/questions/passOn.server'
import { recountTopic } from '~/questions/topicCount.server'

/** A moderator gives a hidden question back to the public. */
export function showQuestion(command: Command): Promise<Outcome> {
  const { actorId, version } = command
  return runCommand(command, 'question.show', {}, async (tx, questionId) => {
    const { count } = await tx.question.updateMany({
      where: { id: questionId, version, publication: 'published', visibility: 'hidden' },
      data: { visibility: 'public', version: { increment: 1 } },
    })
    if (count === 0) return overtaken(tx, questionId, version, act => act === 'question.shown')
    await tx.hiding.updateMany({ where: { questionId, liftedAt: null }, data: { liftedAt: now() } })
    const { topicId } = await tx.question.findUniqueOrThrow({ where: { id: questionId }, select: { topicId: true } })
    await recountTopic(tx, topicId)
    await markToPassOn(tx, questionId)
    await record(tx, { name: 'question.shown', questionId, version: version + 1, actorId })
    return { outcome: 'done', version: version + 1 }
  })
}
