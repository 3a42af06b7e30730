import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { slugOf } from '../reference'
import type { PublicWords } from '../reread'
import { keepEarlierWords } from './earlierWords.server'
import { again, done, notPossible, type OwnOutcome } from './outcome'

/**
 * The author of a question not published writes it anew. It is read as a new text: what was promised counts from now on,
 * and a review that was asked for has nothing left to be about.
 */
export async function correctQuestion(
  questionId: string,
  { title, body, displayName }: PublicWords,
): Promise<OwnOutcome> {
  return db.$transaction(async tx => {
    const authorName = displayName || null
    const words = { title, body, authorName }
    const { count } = await tx.question.updateMany({
      where: { id: questionId, publication: 'declined' },
      data: { publication: 'submitted', version: { increment: 1 }, confirmedAt: now(), reviewAskedAt: null },
    })
    if (count === 0) {
      const sent = await tx.question.count({ where: { id: questionId, publication: 'submitted', ...words } })
      return sent === 1 ? again : notPossible
    }
    await keepEarlierWords(tx, questionId)
    await tx.review.updateMany({ where: { questionId, state: 'open' }, data: { state: 'void', settledAt: now() } })
    const { version } = await tx.question.update({
      where: { id: questionId },
      data: { ...words, slug: slugOf(title) },
      select: { version: true },
    })
    await record(tx, { name: 'question.resubmitted', questionId, version })
    return done
  })
}
