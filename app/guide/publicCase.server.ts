import { getAuthority } from '~/directory/authority.server'
import { noteRead } from '~/events/publicPages.server'
import type { CivilDate } from '~/platform/calendar/civil'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { publicAnswer } from '~/questions/publication'
import { questionPath } from '~/questions/reference'
import type { AnsweredRow } from './answerFacts'

/** A public question with its public answer, as the walk and the letters need them. Nothing here is anybody's own. */
export type PublicCase = {
  reference: string
  title: string
  path: string
  askedOn: CivilDate
  answer: AnsweredRow & { on: CivilDate; signerName: string; signerCapacity: string }
}

/** Null for what is private, hidden, unknown or unanswered alike: the guide then starts from nothing and tells nothing. */
export async function getPublicCase(reference: string): Promise<PublicCase | null> {
  noteRead('questions')
  const question = await db.question.findUnique({ where: { reference }, select: read })
  const answer = question?.publishedAnswerId ? question.answers.at(-1) : undefined
  if (!question || !answer || publicAnswer(question) !== 'page') return null
  const zone = (await getAuthority()).time.timeZone
  return {
    reference,
    title: question.title,
    path: questionPath(question),
    askedOn: today(zone, question.confirmedAt ?? question.createdAt),
    answer: {
      nature: answer.nature,
      outcome: answer.outcome,
      ground: answer.ground,
      subject: answer.subject,
      hasNotice: answer.remedyNotice !== '',
      on: today(zone, question.answers[0]?.publishedAt ?? undefined),
      signerName: answer.signerName,
      signerCapacity: answer.signerCapacity,
    },
  }
}

const read = {
  reference: true,
  slug: true,
  title: true,
  publication: true,
  visibility: true,
  createdAt: true,
  confirmedAt: true,
  publishedAt: true,
  publishedAnswerId: true,
  answers: {
    where: { approval: 'published', visibility: 'public' },
    orderBy: { publishedAt: 'asc' as const },
    select: {
      nature: true,
      outcome: true,
      ground: true,
      subject: true,
      remedyNotice: true,
      signerName: true,
      signerCapacity: true,
      publishedAt: true,
    },
  },
} as const
