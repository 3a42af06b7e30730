import { randomUUID } from 'node:crypto'
import { plainOf } from '~/platform/text/markdown.server'
import { slugOf } from '../reference'
import { type Dating, momentsOf } from './dating.server'
import type { ImportedQuestion } from './format'

/** A question of a file with its place in the portal's directory and the hash of its words. */
export type Placed = ImportedQuestion & { topicId: string | null; serviceId: string | null; hash: string }

/** What a question's row takes from its line, new or changed, under the names of the columns. */
export function rowOf(question: Placed, dating: Dating) {
  const { asked, answered } = momentsOf(question, dating)
  const wasPublic = question.status === 'published' || (question.status === 'withdrawn' && answered !== null)
  return {
    external_hash: question.hash,
    publication: question.status,
    title: question.title,
    slug: slugOf(question.title),
    body: question.body,
    language: question.language,
    topic_id: question.topicId,
    service_id: question.serviceId,
    addressee: question.serviceId ? 'service' : 'unknown',
    created_at: asked,
    confirmed_at: asked,
    published_at: wasPublic ? asked : null,
    decided_at: question.status === 'submitted' ? null : asked,
    answered_at: answered,
    outcome: question.answer?.outcome ?? null,
    nature: question.answer?.nature ?? null,
    answer_text: question.answer ? plainOf(question.answer.body) : null,
  }
}

export type Answer = NonNullable<ReturnType<typeof answerOf>>

/** The published answer of a line, or null when it has none. */
export function answerOf(question: Placed, questionId: string, dating: Dating) {
  const { answered } = momentsOf(question, dating)
  if (!question.answer || !answered) return null
  const { body, by, nature, outcome } = question.answer
  return {
    id: randomUUID(),
    question_id: questionId,
    approval: 'published',
    body,
    nature,
    outcome,
    subject: [] as string[],
    signer_name: by,
    words_hash: question.hash,
    created_at: answered,
    published_at: answered,
  }
}
