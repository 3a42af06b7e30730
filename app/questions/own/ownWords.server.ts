import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import type { PublicWords } from '../reread'

/** A question's words as its author typed them, to be corrected, and the language they were asked in. */
export async function ownWordsOf(id: string): Promise<{ words: PublicWords; language: Language } | null> {
  const select = { title: true, body: true, authorName: true, language: true }
  const question = await db.question.findUnique({ where: { id }, select })
  if (!question) return null
  const { title, body, authorName } = question
  return { words: { title, body, displayName: authorName ?? '' }, language: question.language as Language }
}
