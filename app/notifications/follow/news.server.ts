import { db } from '~/platform/db.server'
import { publicAnswer } from '~/questions/publication'

/** What happened, for everybody to read: a question published, its public answer, or another answer in its place. */
export type News = {
  eventId: string
  name: 'question.published' | 'answer.published' | 'answer.amended'
  at: Date
  question: Question
}

type Question = NonNullable<Awaited<ReturnType<typeof read>>>

/** The happenings that readers are told of. */
export const toldOf = ['question.published', 'answer.published', 'answer.amended'] as const

/**
 * What an event says to those who only follow, as things stand now. Null for anything else: a question private, hidden
 * or withdrawn by now, a private answer, one that another has taken the place of, and a question answered in the same
 * act, whose answer says it all.
 */
export async function newsOf(eventId: string): Promise<News | null> {
  const event = await db.event.findUnique({ where: { id: eventId } })
  if (!event?.questionId) return null
  const question = await read(event.questionId)
  return question && newsIn(event, question)
}

type Event = { id: string; name: string; at: Date; data: unknown }

export function newsIn(event: Event, question: Question): News | null {
  const name = toldOf.find(one => one === event.name)
  if (!name || publicAnswer(question) !== 'page') return null
  const answer = question.publishedAnswer
  if (name === 'question.published') return answer ? null : { eventId: event.id, name, at: event.at, question }
  const { answerId, substance } = event.data as { answerId?: string; substance?: boolean }
  if (name === 'answer.amended' && !substance) return null
  const isShown =
    answer?.visibility === 'public' && (answerId === undefined || answerId === (answer.newsOf ?? answer.id))
  return isShown ? { eventId: event.id, name, at: event.at, question } : null
}

export const newsColumns = {
  id: true,
  reference: true,
  slug: true,
  title: true,
  body: true,
  publication: true,
  visibility: true,
  publishedAt: true,
  outcome: true,
  answerText: true,
  authorEmail: true,
  publishedAnswer: true,
} as const

const read = (id: string) => db.question.findUnique({ where: { id }, select: newsColumns })
