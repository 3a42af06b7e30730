import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { lockQuestion } from '../lock.server'
import { again, done, notPossible, type OwnOutcome } from './outcome'

/** « Cela ne répond pas à ma question »: once for each question, with the reason. It waits for an answer again. */
export async function contestAnswer(questionId: string, words: string): Promise<OwnOutcome> {
  return db.$transaction(async tx => {
    await lockQuestion(tx, questionId)
    const { count } = await tx.question.updateMany({
      where: {
        id: questionId,
        publication: 'published',
        visibility: { not: 'hidden' },
        contest: null,
        answers: { some: { approval: 'published' } },
      },
      data: { reopenedAt: now(), version: { increment: 1 } },
    })
    if (count === 0) return (await tx.contest.count({ where: { questionId, words } })) === 1 ? again : notPossible
    await tx.contest.create({ data: { questionId, words, at: now() } })
    const { version } = await tx.question.findUniqueOrThrow({ where: { id: questionId }, select: { version: true } })
    await record(tx, { name: 'answer.contested', questionId, version })
    return done
  })
}
