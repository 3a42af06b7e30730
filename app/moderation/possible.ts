import { type Act, can, type Who } from '~/accounts/permissions'
import type { Mark } from '~/platform/sockets/contract'

/** The acts of the question page, in the order of their buttons. */
export const deskActs = [
  'publish',
  'decline',
  'cut',
  'group',
  'separate',
  'review',
  'answer',
  'amend',
  'files',
  'reports',
  'pass-on',
  'hide',
  'show',
] as const
export type DeskAct = (typeof deskActs)[number]

/** The right each act asks for. */
export const rightFor = {
  publish: 'question.moderate',
  decline: 'question.decline',
  cut: 'question.moderate',
  group: 'question.moderate',
  separate: 'question.moderate',
  review: 'review.decide',
  answer: 'answer.publish',
  amend: 'answer.publish',
  files: 'question.moderate',
  reports: 'question.moderate',
  'pass-on': 'question.moderate',
  hide: 'question.hide',
  show: 'question.hide',
} as const satisfies Record<DeskAct, Act>

type Seen = {
  publication: string
  visibility: string
  answer: object | null
  files?: readonly object[]
  marks?: readonly Mark[]
  /** Who took the decision whose review waits. */
  review?: { decidedBy: string } | null
  /** Whom a review of this question overruled. */
  overruled?: readonly string[]
}

/** The acts somebody may do on a question as it stands. Pure: the buttons ask; the act itself asks the database. */
export function actsPossible(person: Who, question: Seen): DeskAct[] {
  return deskActs.filter(act => isAllowed(person, act, question) && isPossible(act, question))
}

function isAllowed(person: Who, act: DeskAct, { review, overruled = [] }: Seen): boolean {
  if (act === 'review') return can(person, rightFor[act], { decidedBy: review?.decidedBy ?? null })
  if (act === 'decline') return can(person, rightFor[act], { overruled })
  return can(person, rightFor[act])
}

function isPossible(act: DeskAct, question: Seen): boolean {
  const { publication, visibility, answer, files = [], marks = [], review } = question
  if (act === 'publish') return publication === 'submitted' && visibility === 'public'
  if (act === 'decline' || act === 'cut') return publication === 'submitted'
  if (act === 'group') return ['submitted', 'published'].includes(publication) && visibility === 'public' && !answer
  if (act === 'separate') return publication === 'merged'
  if (act === 'review') return Boolean(review)
  if (act === 'answer')
    return (
      ['submitted', 'published'].includes(publication) &&
      visibility !== 'hidden' &&
      (!answer || marks.includes('reopened'))
    )
  if (act === 'amend')
    return publication === 'published' && visibility !== 'hidden' && answer !== null && !marks.includes('reopened')
  if (act === 'files') return files.length > 0
  if (act === 'pass-on') return marks.includes('pass-on')
  if (act === 'reports') return marks.includes('report')
  return publication === 'published' && visibility === (act === 'hide' ? 'public' : 'hidden')
}
