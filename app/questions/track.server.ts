import { findAccess } from '~/accounts/access.server'
import { getAuthority } from '~/directory/authority.server'
import { listServices } from '~/directory/services.server'
import { historyOf } from '~/events/history.server'
import type { CivilDate } from '~/platform/calendar/civil'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { htmlOf, htmlOfPlain } from '~/platform/text/markdown.server'
import { attachedColumns, ownFile } from './attachments/attached'
import { ownActsPossible, reviewableUntil } from './own/possible'
import { promisedOn } from './promise'
import { promiseOf } from './promiseOf.server'
import { publicAnswer } from './publication'
import { questionPath } from './reference'
import { answerColumns, shownAnswer } from './shownAnswer.server'
import { situationOf } from './situation'
import type { Tracked } from './tracked'
import { trailOf } from './trail'

/** The question behind a follow-up link, or null when the link leads nowhere. */
export async function trackedQuestion(token: string): Promise<string | null> {
  const access = await findAccess('track', token)
  return access && !access.expired ? access.questionId : null
}

export async function getTracked(token: string): Promise<Tracked | null> {
  const id = await trackedQuestion(token)
  const question = id ? await db.question.findUnique({ where: { id }, include: shown }) : null
  if (!question) return null
  const [authority, history, named] = await Promise.all([getAuthority(), historyOf(question.id), serviceNames()])
  const zone = authority.time.timeZone
  const day = (at: Date | null) => at && today(zone, at)
  const language = question.language as Language
  const answer = shownAnswer(question.answers, zone)
  const received = day(question.confirmedAt)
  // An answer its asker says is none is promised anew, from that day.
  const reopenedSince = day(question.reopenedAt)
  const from = reopenedSince ?? received
  const promised = from && promisedOn(from, promiseOf(authority))
  const moments = history.map(({ name, at, data }) => ({
    name,
    on: today(zone, at),
    isPrivate: data.visibility === 'private',
    who: named(data.serviceId, language),
  }))
  const dates = { received, published: day(question.publishedAt), answered: answer?.on ?? null, promised }
  const decline = question.publication === 'declined' ? question.declines[0] : undefined
  const hiding = question.visibility === 'hidden' ? question.hidings[0] : undefined
  const cut = question.publication === 'submitted' ? question.cuts[0] : undefined
  const decision = decline ?? hiding
  const review = question.reviews[0]
  const service = question.service ?? question.topic?.service
  return {
    reference: question.reference,
    language,
    title: question.title,
    words: htmlOfPlain(question.body),
    authorName: question.authorName,
    files: question.attachments.map(row => ownFile(row, question.reference, `/track/${token}/files`)),
    publication: question.publication,
    visibility: question.visibility,
    service: service ? (language === 'en' && service.nameEn) || service.nameFr : null,
    situation: situationOf(
      {
        publication: question.publication,
        visibility: question.visibility,
        answered: answer && { on: answer.on, isPrivate: answer.isPrivate },
        last: lastDays(moments, dates),
        promised,
        cutSince: day(cut?.at ?? null),
        reviewSince: day(question.reviewAskedAt),
        reopenedSince,
      },
      today(zone),
    ),
    trail: trailOf(moments, dates, question.publication),
    answer,
    decline: decline
      ? {
          article: decline.article,
          reason: decline.reason,
          message: htmlOf(decline.message),
          on: today(zone, decline.at),
        }
      : null,
    hiding: hiding ? { reason: hiding.reason, on: today(zone, hiding.at) } : null,
    acts: ownActsPossible(
      {
        publication: question.publication,
        visibility: question.visibility,
        answered: answer && {
          on: answer.amendedOn ?? answer.on,
          outcome: answer.outcome,
          stands: question.reopenedAt === null,
        },
        cutOpen: cut !== undefined,
        precisions: question.precisions.length,
        contested: question.contest !== null,
        rated: question.rating !== null,
        decision: decision
          ? { on: today(zone, decision.at), reviewed: question.reviews.some(one => one.decisionId === decision.id) }
          : null,
      },
      today(zone),
    ),
    reviewUntil: decision ? reviewableUntil(today(zone, decision.at)) : null,
    cut: cut
      ? {
          id: cut.id,
          title: cut.title,
          words: htmlOfPlain(cut.body),
          message: htmlOfPlain(cut.message),
          on: today(zone, cut.at),
        }
      : null,
    review:
      review?.settledAt && review.message
        ? { state: review.state, message: htmlOfPlain(review.message), on: today(zone, review.settledAt) }
        : null,
    precisions: question.precisions.map(({ words, at }) => ({ words: htmlOfPlain(words), on: today(zone, at) })),
    contest: question.contest && { words: htmlOfPlain(question.contest.words), on: today(zone, question.contest.at) },
    publicPath: publicAnswer(question) === 'page' ? questionPath(question) : null,
    merged: mergedOf(question.mergedInto, day),
  }
}

const shown = {
  attachments: attachedColumns,
  service: { select: { nameFr: true, nameEn: true } },
  topic: { select: { service: { select: { nameFr: true, nameEn: true } } } },
  mergedInto: {
    select: {
      reference: true,
      slug: true,
      title: true,
      publication: true,
      visibility: true,
      publishedAt: true,
      answeredAt: true,
    },
  },
  declines: { orderBy: { at: 'desc' as const }, take: 1 },
  hidings: { where: { liftedAt: null }, orderBy: { at: 'desc' as const }, take: 1 },
  cuts: { where: { state: 'open' } },
  reviews: { orderBy: { at: 'desc' as const } },
  precisions: { orderBy: { at: 'asc' as const } },
  contest: true,
  rating: true,
  answers: { where: { approval: 'published' }, orderBy: { publishedAt: 'asc' as const }, select: answerColumns },
} as const

type Merged = {
  reference: string | null
  slug: string
  title: string
  publication: string
  visibility: string
  publishedAt: Date | null
  answeredAt: Date | null
} | null

function mergedOf(into: Merged, day: (at: Date | null) => CivilDate | null): Tracked['merged'] {
  if (!into || publicAnswer(into) !== 'page') return null
  return { path: questionPath(into), title: into.title, answeredOn: day(into.answeredAt) }
}

/** The services' names by id, as a history names them. */
async function serviceNames() {
  const names = new Map((await listServices({ closed: true })).map(({ id, name }) => [id, name]))
  return (id: unknown, language: Language) => names.get(String(id))?.[language]
}

function lastDays(
  moments: { name: string; on: CivilDate }[],
  dates: { received: CivilDate | null; published: CivilDate | null },
) {
  const last = new Map<string, CivilDate>()
  if (dates.received) last.set('question.submitted', dates.received)
  if (dates.published) last.set('question.published', dates.published)
  for (const { name, on } of moments) last.set(name, on)
  return last
}
