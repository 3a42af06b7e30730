import type { CivilDate } from '~/platform/calendar/civil'
import { isLate } from './promise'

/** Who holds a question, since when, and by when its author may expect something. */
export type Situation = {
  code:
    | 'confirm'
    | 'team'
    | 'service'
    | 'answered'
    | 'answeredPrivately'
    | 'declined'
    | 'withdrawn'
    | 'merged'
    | 'hidden'
    | 'yours'
    | 'review'
    | 'reopened'
  since: CivilDate | null
  by: CivilDate | null
  late: boolean
}

export type SituationFacts = {
  publication: string
  visibility: string
  /** The day of the last answer given, and whether it went to the author alone. */
  answered: { on: CivilDate; isPrivate: boolean } | null
  /** The last day each thing happened, by the event's name. */
  last: ReadonlyMap<string, CivilDate>
  promised: CivilDate | null
  /** What is open besides: a cut its author may settle, a review, an answer its asker says is none, each since when. */
  cutSince?: CivilDate | null
  reviewSince?: CivilDate | null
  reopenedSince?: CivilDate | null
}

/** Pure: the first sentence of the follow-up page, as a code and its days. */
export function situationOf(
  { publication, visibility, answered, last, promised, cutSince, reviewSince, reopenedSince }: SituationFacts,
  today: CivilDate,
): Situation {
  const closed = (code: Situation['code'], since: CivilDate | null) => ({ code, since, by: null, late: false })
  const held = (code: Situation['code'], since: CivilDate | null) => ({
    code,
    since,
    by: promised,
    late: promised !== null && isLate(promised, today),
  })
  const on = (name: string) => last.get(name) ?? null

  if (publication === 'withdrawn') return closed('withdrawn', on('question.withdrawn'))
  if (publication === 'merged') return closed('merged', on('question.merged'))
  if (publication === 'unconfirmed') return closed('confirm', null)
  if (reviewSince) return closed('review', reviewSince)
  if (visibility === 'hidden') return closed('hidden', on('question.hidden'))
  if (reopenedSince) return held('reopened', reopenedSince)
  if (answered) return closed(answered.isPrivate ? 'answeredPrivately' : 'answered', answered.on)
  if (publication === 'declined') return closed('declined', on('question.declined'))
  if (publication === 'published') return held('service', on('question.published'))
  if (cutSince) return held('yours', cutSince)
  return held('team', latest(on('question.submitted'), on('question.resubmitted'), on('review.granted')))
}

const latest = (...days: (CivilDate | null)[]) =>
  days
    .filter(day => day !== null)
    .sort()
    .at(-1) ?? null
