import type { Tx } from '~/platform/db.server'
import type { Dating } from './dating.server'
import { type Answer, answerOf, type Placed, rowOf } from './rows.server'

/**
 * Brings an imported question to what its line says now. Whether it shows, and an answer written at the desk since,
 * are the desk's decisions and stay. Returns the topic it had.
 */
export async function updateQuestion(tx: Tx, question: Placed, dating: Dating): Promise<string | null> {
  const kept = await tx.question.findUniqueOrThrow({
    where: { externalId: question.id },
    select: {
      id: true,
      topicId: true,
      publication: true,
      visibility: true,
      publishedAnswer: { select: { id: true, authorId: true } },
    },
  })
  const row = rowOf(question, dating)
  const { title, slug, body, language, addressee, outcome, nature } = row
  await tx.question.update({
    where: { id: kept.id },
    data: {
      title,
      slug,
      body,
      language,
      addressee,
      topicId: row.topic_id,
      serviceId: row.service_id,
      externalHash: row.external_hash,
      version: { increment: 1 },
    },
  })
  const answer = answerOf(question, kept.id, dating)
  const isPublic = kept.publication === 'published' && kept.visibility === 'public'
  if (!answer || !isPublic || kept.publishedAnswer?.authorId) return kept.topicId

  await writeAnswer(tx, answer, kept.publishedAnswer?.id)
  await tx.question.update({
    where: { id: kept.id },
    data: {
      publishedAnswerId: kept.publishedAnswer?.id ?? answer.id,
      answeredAt: row.answered_at,
      outcome,
      nature,
      answerText: row.answer_text,
    },
  })
  return kept.topicId
}

async function writeAnswer(tx: Tx, answer: Answer, replaced: string | undefined) {
  const { id, body, nature, outcome, approval } = answer
  const words = {
    body,
    nature,
    outcome,
    approval,
    signerName: answer.signer_name,
    wordsHash: answer.words_hash,
    publishedAt: answer.published_at,
  }
  if (replaced) await tx.answer.update({ where: { id: replaced }, data: { ...words, version: { increment: 1 } } })
  else await tx.answer.create({ data: { id, questionId: answer.question_id, createdAt: answer.created_at, ...words } })
}
