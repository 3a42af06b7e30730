import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { markToPassOn } from '~/questions/passOn.server'
import { recountTopic } from '~/questions/topicCount.server'
import type { Verdict } from './reviewing'

export type Reviewing = { verdict: Verdict; message: string }

/**
 * Another person than the first decides: the decline or the hiding falls, or stands. Whoever decided first is refused
 * here and by the table itself. A decline that falls brings the question back among those to be read.
 */
export function decideReview(command: Command, reviewing: Reviewing): Promise<Outcome> {
  const { actorId, version } = command
  const { verdict, message } = reviewing
  return runCommand(command, 'review.decide', reviewing, async (tx, questionId) => {
    const review = await tx.review.findFirst({ where: { questionId, state: 'open' } })
    const granted = verdict === 'granted'
    const about = review?.about as 'declined' | 'hidden' | undefined
    const { count } = await tx.question.updateMany({
      where: {
        id: questionId,
        version,
        reviews: { some: { id: review?.id ?? questionId, state: 'open', deciderId: { not: actorId } } },
      },
      data: { reviewAskedAt: null, version: { increment: 1 }, ...(granted && about && backFrom[about]) },
    })
    if (count === 0 || !review || !about)
      return overtaken(tx, questionId, version, () => isDecided(tx, questionId, reviewing))
    const at = now()
    await tx.review.update({
      where: { id: review.id },
      data: { state: verdict, message, settledAt: at, settledById: actorId },
    })
    if (granted && about === 'hidden') {
      await tx.hiding.updateMany({ where: { questionId, liftedAt: null }, data: { liftedAt: at } })
      const { topicId } = await tx.question.findUniqueOrThrow({ where: { id: questionId }, select: { topicId: true } })
      await recountTopic(tx, topicId)
    }
    await markToPassOn(tx, questionId)
    await record(tx, { name: `review.${verdict}`, questionId, version: version + 1, actorId, data: { about } })
    return { outcome: 'done', version: version + 1 }
  })
}

/** What a question is again once a decision about it falls. */
const backFrom = { declined: { publication: 'submitted' }, hidden: { visibility: 'public' } } as const

const isDecided = async (tx: Tx, questionId: string, { verdict, message }: Reviewing) =>
  (await tx.review.count({ where: { questionId, state: verdict, message } })) > 0
