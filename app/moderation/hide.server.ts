import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { markToPassOn } from '~/questions/passOn.server'
import { recountTopic } from '~/questions/topicCount.server'
import type { HidingReason } from './hidingReasons'

/** A moderator takes a published question off public view, at once. It can be shown again. */
export function hideQuestion(command: Command, reason: HidingReason): Promise<Outcome> {
  const { actorId, version } = command
  return runCommand(command, 'question.hide', { reason }, async (tx, questionId) => {
    const { count } = await tx.question.updateMany({
      where: { id: questionId, version, publication: 'published', visibility: 'public' },
      data: { visibility: 'hidden', version: { increment: 1 } },
    })
    if (count === 0) return overtaken(tx, questionId, version, () => isHiddenFor(tx, questionId, reason))
    await tx.hiding.create({ data: { questionId, reason, byId: actorId, at: now() } })
    const { topicId } = await tx.question.findUniqueOrThrow({ where: { id: questionId }, select: { topicId: true } })
    await recountTopic(tx, topicId)
    await markToPassOn(tx, questionId)
    await record(tx, { name: 'question.hidden', questionId, version: version + 1, actorId, data: { reason } })
    return { outcome: 'done', version: version + 1 }
  })
}

async function isHiddenFor(tx: Tx, questionId: string, reason: string): Promise<boolean> {
  return (
    (await tx.hiding.count({ where: { questionId, reason, liftedAt: null, question: { visibility: 'hidden' } } })) > 0
  )
}
