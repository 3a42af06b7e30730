import { getAuthority } from '~/directory/authority.server'
import { record } from '~/events/record.server'
import { now, today } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { lockQuestion } from '../lock.server'
import { again, done, notPossible, type OwnOutcome } from './outcome'
import { reviewableUntil } from './possible'

/** The author asks that another person reads again what one person decided: not to publish, or to take off view. */
export async function askReview(questionId: string, words: string): Promise<OwnOutcome> {
  const { time } = await getAuthority()
  const day = today(time.timeZone)
  return db.$transaction(async tx => {
    await lockQuestion(tx, questionId)
    const decision = await standingDecision(tx, questionId)
    if (!decision || day > reviewableUntil(today(time.timeZone, decision.at))) return notPossible
    const { about, id: decisionId, byId: deciderId } = decision
    const asked = await tx.review.findUnique({ where: { decisionId } })
    if (asked) return asked.state === 'open' && asked.words === words ? again : notPossible
    await tx.review.create({ data: { questionId, about, decisionId, deciderId, words, at: now() } })
    const { version } = await tx.question.update({
      where: { id: questionId },
      data: { reviewAskedAt: now(), version: { increment: 1 } },
      select: { version: true },
    })
    await record(tx, { name: 'review.asked', questionId, version, data: { about } })
    return done
  })
}

export type StandingDecision = { about: 'declined' | 'hidden'; id: string; byId: string; at: Date }

/** What one person decided against a question and still holds; null when nothing does. */
export async function standingDecision(tx: Tx, questionId: string): Promise<StandingDecision | null> {
  const question = await tx.question.findUnique({
    where: { id: questionId },
    select: {
      publication: true,
      visibility: true,
      declines: { orderBy: { at: 'desc' }, take: 1 },
      hidings: { where: { liftedAt: null }, orderBy: { at: 'desc' }, take: 1 },
    },
  })
  if (question?.publication === 'declined' && question.declines[0])
    return { about: 'declined', ...question.declines[0] }
  const hidden = question?.publication === 'published' && question.visibility === 'hidden'
  return hidden && question.hidings[0] ? { about: 'hidden', ...question.hidings[0] } : null
}
