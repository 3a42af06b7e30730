import { can, type Who } from '~/accounts/permissions'
import { getAuthority } from '~/directory/authority.server'
import { historyOf } from '~/events/history.server'
import { db } from '~/platform/db.server'
import { pausedSince } from '~/platform/mail/pause.server'
import { htmlOfPlain } from '~/platform/text/markdown.server'
import { attachedColumns, ownFile } from '~/questions/attachments/attached'
import { answerColumns, shownAnswer } from '~/questions/shownAnswer.server'
import { besideColumns, besideOf } from './beside.server'
import type { DeskQuestion } from './deskQuestion'
import { distinct, namesOf } from './live/deskEvents.server'
import { rowOf } from './live/row'

/** A question as the desk shows it, as `reader` may see it, with the names of those who did something; null when there is no such reference. */
export async function getDeskQuestion(reference: string, reader: Who): Promise<DeskQuestion | null> {
  const question = await db.question.findUnique({
    where: { reference },
    include: {
      ...besideColumns,
      topic: true,
      attachments: attachedColumns,
      service: true,
      official: true,
      declines: { orderBy: { at: 'desc' }, take: 1 },
      hidings: { where: { liftedAt: null }, orderBy: { at: 'desc' }, take: 1 },
      answers: { where: { approval: 'published' }, orderBy: { publishedAt: 'asc' }, select: answerColumns },
    },
  })
  if (!question) return null
  const [history, authority] = await Promise.all([historyOf(question.id), getAuthority()])
  const names = await namesOf(distinct(history.map(({ actorId }) => actorId)))
  const decline = question.declines[0]
  const paused = await pausedSince(question.authorEmail)
  return {
    ...rowOf(question),
    ...(await besideOf(question, reader)),
    reference,
    slug: question.slug,
    version: question.version,
    title: question.title,
    body: htmlOfPlain(question.body),
    language: question.language,
    author: {
      name: question.authorName,
      email: question.authorEmail !== null,
      pausedSince: paused?.toISOString() ?? null,
    },
    mayShowAddress: can(reader, 'address.show'),
    subject: question.topic?.subject ?? null,
    decline: decline && question.publication === 'declined' ? htmlOfPlain(decline.message) : null,
    hiding: question.visibility === 'hidden' ? (question.hidings[0]?.reason ?? null) : null,
    files: question.attachments.map(row => ownFile(row, reference, `/desk/questions/${reference}/files`)),
    answer: shownAnswer(question.answers, authority.time.timeZone),
    history: history.map(({ name, at, actorId }) => ({
      act: name,
      at: at.toISOString(),
      by: actorId ? (names.get(actorId) ?? null) : null,
    })),
  }
}

/** A question's words as they stand; null when there is no such reference. */
export const wordsOf = (reference: string) =>
  db.question.findUnique({ where: { reference }, select: { title: true, body: true } })
