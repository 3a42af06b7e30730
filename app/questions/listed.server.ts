import { today } from '~/platform/clock.server'
import { Prisma } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { daysTaken } from './daysTaken'
import type { ListedQuestion } from './listedQuestion'
import { cutOut, hasMarks, markedIn } from './marked'

export type Row = {
  id: string
  reference: string
  slug: string
  title: string
  outcome: string | null
  publishedAt: Date
  answeredAt: Date | null
  confirmedAt: Date
  start: string
  topicSlug: string | null
  topicFr: string | null
  topicEn: string | null
  serviceFr: string | null
  serviceEn: string | null
  key: Date | number
  /** Of a search: the same words with what was found between signs. */
  titleMarked?: string
  answerMarked?: string | null
  bodyMarked?: string
}

/** The columns of a `Row`, from `question q` joined by `joins`. */
export const columns = Prisma.sql`
  q.id, q.reference, q.slug, q.title, q.outcome, q.published_at as "publishedAt", q.answered_at as "answeredAt",
  coalesce(q.confirmed_at, q.created_at) as "confirmedAt", left(coalesce(q.answer_text, q.body), 240) as start,
  t.slug as "topicSlug", t.name_fr as "topicFr", t.name_en as "topicEn", s.name_fr as "serviceFr", s.name_en as "serviceEn"`

export const joins = Prisma.sql`left join topic t on t.id = q.topic_id left join service s on s.id = q.service_id`

export function listed(row: Row, language: Language, zone: string): ListedQuestion {
  const named = (fr: string | null, en: string | null) => (language === 'en' && en) || fr
  return {
    reference: row.reference,
    slug: row.slug,
    title: row.title,
    outcome: row.outcome,
    answered: row.answeredAt !== null,
    topic: row.topicSlug ? { slug: row.topicSlug, name: named(row.topicFr, row.topicEn) ?? '' } : null,
    service: named(row.serviceFr, row.serviceEn),
    publishedOn: today(zone, row.publishedAt),
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: (row.answeredAt ?? row.publishedAt).toISOString(),
    days: row.answeredAt && daysTaken(today(zone, row.confirmedAt), today(zone, row.answeredAt)),
    start: firstWords(row.start),
    ...(row.titleMarked !== undefined && { marked: marksOf(row) }),
  }
}

/** Where the words stand: in the title, and in the answer rather than in the question. */
function marksOf({ titleMarked = '', answerMarked, bodyMarked = '', start }: Row): ListedQuestion['marked'] {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
  const passages = [answerMarked ?? '', bodyMarked].map(text => markedIn(oneLine(text)))
  const passage = passages.find(hasMarks)
  return { title: markedIn(titleMarked), passage: passage ? cutOut(passage, oneLine(start)) : null }
}

/** Whole words, about two lines; everybody says good morning first, which tells nothing. */
export function firstWords(text: string): string {
  const line = text.replace(greeting, '').replace(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 160).replace(/\s\S*$/, '')}…`
}

const greeting = /^\s*(bonjour|bonsoir|madame|monsieur|mesdames|messieurs)[^\n.?!]{0,60}[,.!]?[ \t]*\n+/i
