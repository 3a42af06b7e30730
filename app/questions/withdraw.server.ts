import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { statesBefore } from './publication'
import { recountTopic } from './topicCount.server'

export type Withdrawn = { ok: true; again: boolean } | { ok: false; reason: 'not-possible'; at: Date }

/** The author takes their question back, whatever became of it. Its public page then answers 410. */
export async function withdrawQuestion(questionId: string): Promise<Withdrawn> {
  return db.$transaction(async tx => {
    const { count } = await tx.question.updateMany({
      where: { id: questionId, publication: { in: statesBefore('withdraw') } },
      data: { publication: 'withdrawn', version: { increment: 1 }, leaseOwnerId: null, leaseUntil: null },
    })
    const question = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: { publication: true, version: true, topicId: true },
    })
    if (count === 0)
      return question.publication === 'withdrawn'
        ? { ok: true, again: true }
        : { ok: false, reason: 'not-possible', at: now() }
    await recountTopic(tx, question.topicId)
    await record(tx, { name: 'question.withdrawn', questionId, version: question.version })
    return { ok: true, again: false }
  })
}
