import { getAuthority } from '~/directory/authority.server'
import { historyOf } from '~/events/history.server'
import { noteRead } from '~/events/publicPages.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { htmlOfPlain } from '~/platform/text/markdown.server'
import { attachedColumns, attachedFile } from './attachments/attached'
import { daysTaken } from './daysTaken'
import { neighboursOf } from './neighbours.server'
import { isLate, promisedOn } from './promise'
import { promiseOf } from './promiseOf.server'
import { publicAnswer } from './publication'
import type { QuestionPage } from './questionPage'
import { questionPath } from './reference'
import { answerColumns, shownAnswer } from './shownAnswer.server'
import { publicTrail, trailOf } from './trail'

export type AtAddress =
  | { kind: 'page'; page: QuestionPage }
  | { kind: 'moved'; to: string }
  | { kind: 'gone' }
  | { kind: 'unknown' }

/** What stands at a question's public address. Private, hidden and unknown are one and the same answer. */
export async function getQuestionPage(reference: string, language: Language): Promise<AtAddress> {
  noteRead('questions', 'directory')
  const question = await db.question.findUnique({ where: { reference }, select: shown })
  if (!question) return { kind: 'unknown' }
  noteRead(`question:${question.id}`)
  const kind = publicAnswer(question)
  if (kind === 'moved') return movedTo(question.mergedInto)
  if (kind !== 'page') return { kind }
  return { kind, page: await pageOf(question, language) }
}

/** Told of a private answer, they would say that there is one. */
const ofAnAnswer: ReadonlySet<string> = new Set(['answer.published', 'answer.amended'])

type Target = {
  reference: string | null
  slug: string
  publication: string
  visibility: string
  publishedAt: Date | null
} | null

function movedTo(target: Target): AtAddress {
  return target && publicAnswer(target) === 'page' ? { kind: 'moved', to: questionPath(target) } : { kind: 'unknown' }
}

/** Each question grouped under another is one more person who asks, with those who joined them. */
const supportsOf = (merged: { supports: number; publication: string }[]) =>
  merged.reduce((sum, { supports, publication }) => sum + (publication === 'merged' ? 1 + supports : 0), 0)

async function pageOf(question: Question, language: Language): Promise<QuestionPage> {
  const [authority, history] = await Promise.all([getAuthority(), historyOf(question.id)])
  const zone = authority.time.timeZone
  const named = (one: { nameFr: string; nameEn: string } | null | undefined) =>
    one ? (language === 'en' && one.nameEn) || one.nameFr : null
  const answer = question.publishedAnswerId ? shownAnswer(question.answers, zone) : null
  const receivedOn = today(zone, question.confirmedAt ?? question.createdAt)
  const publishedOn = today(zone, question.publishedAt ?? question.createdAt)
  const by = promisedOn(receivedOn, promiseOf(authority))
  const moments = history.map(({ name, at }) => ({ name, on: today(zone, at) }))
  const dates = { received: receivedOn, published: publishedOn, answered: answer?.on ?? null, promised: by }
  return {
    reference: question.reference ?? '',
    path: questionPath(question),
    title: question.title,
    words: htmlOfPlain(question.body),
    plain: question.body,
    description: descriptionOf(question.answerText ?? question.body),
    authorName: question.authorName,
    channel: question.channel,
    to: addressee(question, named(question.service)),
    topic: question.topic && { slug: question.topic.slug, name: named(question.topic) ?? '' },
    answeredBy: named(question.service ?? question.topic?.service),
    receivedOn,
    publishedOn,
    promised: answer ? null : { by, late: isLate(by, today(zone)) },
    answer,
    days: answer && daysTaken(receivedOn, answer.on),
    trail: publicTrail(
      trailOf(
        moments.filter(moment => answer || !ofAnAnswer.has(moment.name)),
        dates,
        question.publication,
      ),
    ),
    files: question.attachments.map(row => attachedFile(row, question.reference, '/files')),
    neighbours: await neighboursOf(question, language, zone),
    supports: question.supports + supportsOf(question.merged),
  }
}

function addressee({ official, service }: Question, serviceName: string | null): QuestionPage['to'] {
  if (official) return { kind: 'official', name: `${official.firstName} ${official.lastName}`, slug: official.slug }
  if (service) return { kind: 'service', name: serviceName, slug: service.slug }
  return { kind: 'unknown', name: null, slug: null }
}

function descriptionOf(text: string): string {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim()
  return line.length <= 155 ? line : `${line.slice(0, 155).replace(/\s\S*$/, '')}…`
}

const names = { nameFr: true, nameEn: true } as const
const shown = {
  id: true,
  reference: true,
  slug: true,
  title: true,
  body: true,
  answerText: true,
  authorName: true,
  channel: true,
  publication: true,
  visibility: true,
  createdAt: true,
  confirmedAt: true,
  publishedAt: true,
  publishedAnswerId: true,
  topicId: true,
  supports: true,
  // Whoever asked a question that joined this one has it too, and so have those who joined theirs.
  // Their state is looked at here: asked of the database, it tempts the planner to read every grouped question there is.
  merged: { select: { supports: true, publication: true } },
  service: { select: { ...names, slug: true } },
  official: { select: { firstName: true, lastName: true, slug: true } },
  topic: { select: { ...names, slug: true, service: { select: names } } },
  attachments: { where: { isPublic: true }, ...attachedColumns },
  mergedInto: { select: { reference: true, slug: true, publication: true, visibility: true, publishedAt: true } },
  answers: {
    where: { approval: 'published', visibility: 'public' },
    orderBy: { publishedAt: 'asc' as const },
    select: answerColumns,
  },
} as const

type Question = NonNullable<Awaited<ReturnType<typeof read>>>
const read = (reference: string) => db.question.findUnique({ where: { reference }, select: shown })

/** The public path of a question, or null where there is none to tell of. */
export async function whereIs(reference: string): Promise<string | null> {
  noteRead('questions')
  const question = await db.question.findUnique({
    where: { reference },
    select: { reference: true, slug: true, publication: true, visibility: true, publishedAt: true },
  })
  return question && publicAnswer(question) !== 'unknown' ? questionPath(question) : null
}
