import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { plainOf } from '~/platform/text/markdown.server'
import { lockQuestion } from '~/questions/lock.server'
import { markToPassOn } from '~/questions/passOn.server'
import { type Amending, changesSubstance } from './amending'
import { currentAnswer } from './currentAnswer.server'
import { wordsHash } from './words'

/**
 * Puts other words in the place of a published answer's. What stood there stays readable, with the reason of the change
 * and what it changed; nobody's earlier copy is called back. The day the question was answered stays the first one.
 */
export function amendAnswer(command: Command, amending: Amending): Promise<Outcome> {
  const { actorId, version } = command
  const { amendment, amendReason, ...answering } = amending
  const hash = wordsHash(answering)
  return runCommand(command, 'answer.amend', amending, async (tx, questionId) => {
    await lockQuestion(tx, questionId)
    const before = await currentAnswer(questionId, tx)
    const isPublic = answering.visibility === 'public'
    const { outcome, nature, visibility, body } = answering
    const { count } = await tx.question.updateMany({
      where: {
        id: questionId,
        version,
        publication: 'published',
        visibility,
        reopenedAt: null,
        answers: { some: { approval: 'published', visibility } },
      },
      data: { version: { increment: 1 }, ...(isPublic && { outcome, nature, answerText: plainOf(body) }) },
    })
    if (count === 0 || !before) return overtaken(tx, questionId, version, () => before?.wordsHash === hash)

    const substance = changesSubstance(before, answering, amendment)
    const { id: answerId } = await tx.answer.create({
      data: {
        ...answering,
        questionId,
        authorId: actorId,
        wordsHash: hash,
        approval: 'published',
        reason: amendReason,
        newsOf: substance ? null : (before.newsOf ?? before.id),
        createdAt: now(),
        publishedAt: now(),
      },
    })
    if (isPublic) await tx.question.update({ where: { id: questionId }, data: { publishedAnswerId: answerId } })
    if (substance) await markToPassOn(tx, questionId)
    const data = { answerId, outcome, visibility, substance }
    await record(tx, { name: 'answer.amended', questionId, version: version + 1, actorId, data })
    return { outcome: 'done', version: version + 1 }
  })
}
