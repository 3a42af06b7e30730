import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { markToPassOn } from '~/questions/passOn.server'
import { listArticles } from './articles.server'
import { reasonCode } from './declining'

/** Which article of the charter, for which reason (a code, or a moderator's own words), and what its author is told. */
export type Declining = { article: string; reason: string; message: string }

/** A moderator does not publish a submitted question. The very same words by two people are `same`. */
export async function declineQuestion(command: Command, declining: Declining): Promise<Outcome> {
  const { actorId, version } = command
  const { article, reason, message } = declining
  const told = reasonCode(await listArticles(), reason)
  return runCommand(command, 'question.decline', declining, async (tx, questionId) => {
    const at = now()
    const { count } = await tx.question.updateMany({
      // Whoever was overruled in a review does not decide against the same question again.
      where: {
        id: questionId,
        version,
        publication: 'submitted',
        reviews: { none: { state: 'granted', deciderId: actorId } },
      },
      data: { publication: 'declined', decidedAt: at, decidedById: actorId, version: { increment: 1 } },
    })
    if (count === 0) return overtaken(tx, questionId, version, () => isDeclined(tx, questionId, declining))
    await tx.decline.create({ data: { questionId, article, reason, message, byId: actorId, at } })
    await markToPassOn(tx, questionId)
    await record(tx, {
      name: 'question.declined',
      questionId,
      version: version + 1,
      actorId,
      data: { article, reason: told },
    })
    return { outcome: 'done', version: version + 1 }
  })
}

async function isDeclined(tx: Tx, questionId: string, { article, reason, message }: Declining): Promise<boolean> {
  const question = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: { publication: true, declines: { orderBy: { at: 'desc' }, take: 1 } },
  })
  const last = question.declines[0]
  const sameWords = last?.article === article && last.reason === reason && last.message === message
  return question.publication === 'declined' && sameWords
}
