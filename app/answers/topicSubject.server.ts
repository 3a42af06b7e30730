import { db } from '~/platform/db.server'

/** What a question's topic is taken to be about, for an answer that names no subject; null when nothing says. */
export async function topicSubjectOf(reference: string): Promise<string | null> {
  const question = await db.question.findUnique({
    where: { reference },
    select: { topic: { select: { subject: true } } },
  })
  return question?.topic?.subject ?? null
}
