import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { again, done, notPossible, type OwnOutcome } from './own/outcome'
import { statesBefore } from './publication'
import { recountTopic } from './topicCount.server'

/** The author takes their question back, whatever became of it. Its public page then answers 410. */
export async function withdrawQuestion(questionId: string): Promise<OwnOutcome> {
  return db.$transaction(async tx => {
    const { count } = await tx.question.updateMany({
      where: { id: questionId, publication: { in: statesBefore('withdraw') } },
      data: { publication: 'withdrawn', version: { increment: 1 }, leaseOwnerId: null, leaseUntil: null },
    })
    const question = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: { publication: true, version: true, topicId: true },
    })
    if (count === 0) return question.publication === 'withdrawn' ? again : notPossible
    await recountTopic(tx, question.topicId)
    await record(tx, { name: 'question.withdrawn', questionId, version: question.version })
    return done
  })
}
