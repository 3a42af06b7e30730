import { makeAccess } from '~/accounts/access.server'
import { getAuthority } from '~/directory/authority.server'
import type { CivilDate } from '~/platform/calendar/civil'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { publicAnswer } from './publication'
import { questionPath } from './reference'

export type Mine = {
  id: string
  reference: string | null
  title: string
  publication: string
  visibility: string
  outcome: string | null
  answered: boolean
  askedOn: CivilDate
  path: string | null
}

/** Everything asked with an address, newest first. Only whoever proved to read that address may be shown it. */
export async function questionsOf(email: string): Promise<Mine[]> {
  const { timeZone } = (await getAuthority()).time
  const rows = await db.question.findMany({
    where: { authorEmail: email },
    orderBy: { createdAt: 'desc' },
    take: 200,
    select: {
      ...shown,
      answers: {
        where: { approval: 'published' },
        select: { outcome: true },
        take: 1,
        orderBy: { publishedAt: 'desc' },
      },
    },
  })
  return rows.map(({ answers, createdAt, ...row }) => ({
    id: row.id,
    reference: row.reference,
    title: row.title,
    publication: row.publication,
    visibility: row.visibility,
    outcome: answers[0]?.outcome ?? null,
    answered: answers.length > 0,
    askedOn: today(timeZone, createdAt),
    path: publicAnswer(row) === 'page' ? questionPath(row) : null,
  }))
}

const shown = {
  id: true,
  reference: true,
  slug: true,
  title: true,
  publication: true,
  visibility: true,
  publishedAt: true,
  createdAt: true,
} as const

/** A new follow-up link to one's own question, or null when it is not one's own or not confirmed yet. */
export async function openTracking(email: string, questionId: string): Promise<string | null> {
  if (!/^[0-9a-f-]{36}$/.test(questionId)) return null
  const question = await db.question.findFirst({
    where: { id: questionId, authorEmail: email, publication: { not: 'unconfirmed' } },
    select: { id: true },
  })
  return question && db.$transaction(tx => makeAccess(tx, { purpose: 'track', questionId: question.id, email }))
}
