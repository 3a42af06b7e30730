import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { plainOf } from '~/platform/text/markdown.server'
import { markToPassOn } from '~/questions/passOn.server'
import { recountTopic } from '~/questions/topicCount.server'
import type { Answering } from './answering'
import { wordsHash } from './words'

/**
 * Publishes an answer whose words owe nothing any more (`missingIn`). On a question still being read it decides that
 * too: a public answer publishes the question, a private one makes it the asker's alone, in the same transaction.
 *
 * A question has one published answer, and another once its asker says that the first is none; a private question gets
 * no public one.
 */
export function publishAnswer(command: Command, answering: Answering): Promise<Outcome> {
  const { actorId, version } = command
  const hash = wordsHash(answering)
  return runCommand(command, 'answer.publish', answering, async (tx, questionId) => {
    const before = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: { publication: true, topicId: true },
    })
    const decides = before.publication === 'submitted'
    const isPublic = answering.visibility === 'public'
    const { count } = await tx.question.updateMany({
      where: {
        id: questionId,
        version,
        publication: { in: ['submitted', 'published'] },
        visibility: { in: isPublic ? ['public'] : ['public', 'private'] },
        OR: [{ answers: { none: { approval: 'published' } } }, { reopenedAt: { not: null } }],
      },
      data: {
        ...changes(answering),
        ...(decides && decision(actorId, isPublic)),
        version: { increment: 1 },
        reopenedAt: null,
      },
    })
    if (count === 0) return overtaken(tx, questionId, version, () => isAnsweredWith(tx, questionId, hash))

    const answerId = await keepAnswer(tx, questionId, actorId, answering, hash)
    if (isPublic) await tx.question.update({ where: { id: questionId }, data: { publishedAnswerId: answerId } })
    await recountTopic(tx, before.topicId)
    await markToPassOn(tx, questionId)
    const told = { questionId, version: version + 1, actorId }
    if (decides && isPublic) await record(tx, { name: 'question.published', ...told })
    const { outcome, visibility } = answering
    await record(tx, { name: 'answer.published', ...told, data: { answerId, outcome, visibility } })
    return { outcome: 'done', version: version + 1 }
  })
}

/** What lists and search read. Of a private answer nothing is written where a public page could find it. */
function changes({ body, nature, outcome, visibility }: Answering) {
  if (visibility === 'private') return { visibility: 'private' }
  return { nature, outcome, answeredAt: now(), answerText: plainOf(body) }
}

const decision = (actorId: string, isPublic: boolean) => ({
  publication: 'published',
  publishedAt: isPublic ? now() : null,
  decidedAt: now(),
  decidedById: actorId,
})

async function keepAnswer(
  tx: Tx,
  questionId: string,
  authorId: string,
  answering: Answering,
  hash: string,
): Promise<string> {
  const { body, nature, outcome, ground, explanation, subject, visibility, signerName, signerCapacity, remedyNotice } =
    answering
  const answer = await tx.answer.create({
    data: {
      questionId,
      authorId,
      body,
      nature,
      outcome,
      ground,
      explanation,
      subject,
      visibility,
      signerName,
      signerCapacity,
      remedyNotice,
      wordsHash: hash,
      approval: 'published',
      createdAt: now(),
      publishedAt: now(),
    },
  })
  return answer.id
}

async function isAnsweredWith(tx: Tx, questionId: string, hash: string): Promise<boolean> {
  return (await tx.answer.count({ where: { questionId, approval: 'published', wordsHash: hash } })) > 0
}
