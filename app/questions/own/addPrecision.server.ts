import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { lockQuestion } from '../lock.server'
import { again, done, notPossible, type OwnOutcome } from './outcome'
import { mostPrecisions } from './possible'

/**
 * The author adds something to what they asked. It moves the question's version: whoever decides meanwhile learns that
 * there is more to read. The same words twice in a row are one precision.
 */
export async function addPrecision(questionId: string, words: string): Promise<OwnOutcome> {
  return db.$transaction(async tx => {
    await lockQuestion(tx, questionId)
    const open = await tx.question.findFirst({
      where: {
        id: questionId,
        publication: { in: ['submitted', 'published'] },
        visibility: { not: 'hidden' },
        OR: [{ answers: { none: { approval: 'published' } } }, { reopenedAt: { not: null } }],
      },
      select: { precisions: { orderBy: { at: 'asc' }, select: { words: true } } },
    })
    if (!open) return notPossible
    if (open.precisions.at(-1)?.words === words) return again
    if (open.precisions.length >= mostPrecisions) return notPossible
    await tx.precision.create({ data: { questionId, words, at: now() } })
    const data = { version: { increment: 1 } }
    const { version } = await tx.question.update({ where: { id: questionId }, data, select: { version: true } })
    await record(tx, { name: 'precision.added', questionId, version })
    return done
  })
}
