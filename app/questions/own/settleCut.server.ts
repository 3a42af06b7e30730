import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { lockQuestion } from '../lock.server'
import { slugOf } from '../reference'
import { keepEarlierWords } from './earlierWords.server'
import { again, done, notPossible, type OwnOutcome } from './outcome'

/** The author takes the words a moderator proposed for their own; the longer ones are kept for moderation alone. */
export const acceptCut = (questionId: string, cutId: string) => settleCut(questionId, cutId, 'accepted')

/** The author keeps their words as they are; whoever reads them next decides about those. */
export const refuseCut = (questionId: string, cutId: string) => settleCut(questionId, cutId, 'refused')

async function settleCut(questionId: string, cutId: string, answer: 'accepted' | 'refused'): Promise<OwnOutcome> {
  return db.$transaction(async tx => {
    // The question first: two acts that meet wait for each other at its row, and the second reads what the first left.
    await lockQuestion(tx, questionId)
    const cut = await tx.cut.findFirst({ where: { id: cutId, questionId } })
    if (!cut) return notPossible
    if (cut.state === answer) return again
    if (cut.state !== 'open') return notPossible
    const moved = await tx.question.updateMany({
      where: { id: questionId, publication: 'submitted' },
      data: { version: { increment: 1 } },
    })
    if (moved.count === 0) return notPossible
    await tx.cut.update({ where: { id: cutId }, data: { state: answer, settledAt: now() } })
    if (answer === 'accepted') {
      await keepEarlierWords(tx, questionId)
      const { title, body } = cut
      await tx.question.update({ where: { id: questionId }, data: { title, body, slug: slugOf(title) } })
    }
    const { version } = await tx.question.findUniqueOrThrow({ where: { id: questionId }, select: { version: true } })
    await record(tx, { name: `cut.${answer}`, questionId, version })
    return done
  })
}
