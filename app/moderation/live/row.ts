import { type DeskRow, type Mark, marks } from '~/platform/sockets/contract'

/** A question as its inbox line is made from. */
export type RowSource = {
  title: string
  publication: string
  visibility: string
  channel: string
  addressee: string
  createdAt: Date
  confirmedAt: Date | null
  answeredAt: Date | null
  openReports: number
  reviewAskedAt: Date | null
  reopenedAt: Date | null
  passOnSince: Date | null
  topic: { nameFr: string; nameEn: string } | null
  service: { nameFr: string; nameEn: string } | null
  official: { firstName: string; lastName: string } | null
}

/** The room of one name in an event, in bytes. */
export const nameBytes = 60

/** The few fields of an inbox line, the same by socket and in the page. Names are cut so that an event stays small. */
export function rowOf(question: RowSource): DeskRow {
  const { topic } = question
  return {
    title: cut(question.title, 260),
    topic: topic && { fr: cut(topic.nameFr, nameBytes), en: cut(topic.nameEn || topic.nameFr, nameBytes) },
    addressee: addresseeOf(question),
    publication: question.publication,
    visibility: question.visibility,
    answered: question.answeredAt !== null,
    askedAt: (question.confirmedAt ?? question.createdAt).toISOString(),
    channel: question.channel,
    marks: marksOf(question),
  }
}

type Marked = Pick<RowSource, 'openReports' | 'reviewAskedAt' | 'reopenedAt' | 'passOnSince'>

/** What waits beside a question, from the columns that keep it. */
export function marksOf({ openReports, reviewAskedAt, reopenedAt, passOnSince }: Marked): Mark[] {
  const waiting = { report: openReports > 0, review: reviewAskedAt, reopened: reopenedAt, 'pass-on': passOnSince }
  return marks.filter(mark => waiting[mark])
}

function addresseeOf({ addressee: kind, service, official }: RowSource): DeskRow['addressee'] {
  if (kind === 'service' && service)
    return { kind, fr: cut(service.nameFr, nameBytes), en: cut(service.nameEn || service.nameFr, nameBytes) }
  const name = official ? cut(`${official.firstName} ${official.lastName}`, nameBytes) : ''
  return { kind, fr: name, en: name }
}

/** Cuts a text where it would be longer than so many bytes as JSON, at a whole character, and says so by an ellipsis. */
export function cut(text: string, bytes: number): string {
  if (size(text) <= bytes) return text
  let kept = ''
  let left = bytes - size('…')
  for (const character of text) {
    left -= size(character)
    if (left < 0) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

const encoder = new TextEncoder()
const size = (text: string) => encoder.encode(JSON.stringify(text)).length - 2
