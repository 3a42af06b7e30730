import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { recountTopic } from '~/questions/topicCount.server'

/** A grouping by mistake is undone: the question is again exactly what it was, beside the one it had joined. */
export function separateQuestion(command: Command): Promise<Outcome> {
  const { actorId, version } = command
  return runCommand(command, 'question.separate', {}, async (tx, questionId) => {
    const question = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: { mergedIntoId: true, publishedAt: true, topicId: true },
    })
    const standing = await tx.grouping.findFirst({ where: { questionId, undoneAt: null } })
    // One grouped before groupings were kept tells its former state by whether it was ever published.
    const was = standing?.was ?? (question.publishedAt ? 'published' : 'submitted')
    const { count } = await tx.question.updateMany({
      where: { id: questionId, version, publication: 'merged' },
      data: { publication: was, mergedIntoId: null, version: { increment: 1 } },
    })
    if (count === 0) return overtaken(tx, questionId, version, act => act === 'question.separated')
    if (standing) {
      await tx.grouping.update({ where: { id: standing.id }, data: { undoneAt: now(), undoneById: actorId } })
    }
    await recountTopic(tx, question.topicId)
    const fromId = question.mergedIntoId ?? ''
    await record(tx, { name: 'question.separated', questionId, version: version + 1, actorId, data: { fromId } })
    return { outcome: 'done', version: version + 1 }
  })
}
