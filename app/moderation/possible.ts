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
  decline: 'question.moderate',
  cut: 'question.moderate',
  group: 'question.moderate',
  separate: 'question.moderate',
  review: 'question.moderate',
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
  review?: { mine: boolean } | null
}

/** The acts somebody may do on a question as it stands. Pure: the buttons ask; the act itself asks the database. */
export function actsPossible(person: Who, question: Seen): DeskAct[] {
  return deskActs.filter(act => can(person, rightFor[act]) && isPossible(act, question))
}

function isPossible(act: DeskAct, question: Seen): boolean {
  const { publication, visibility, answer, files = [], marks = [], review } = question
  if (act === 'publish') return publication === 'submitted' && visibility === 'public'
  if (act === 'decline' || act === 'cut') return publication === 'submitted'
  if (act === 'group') return ['submitted', 'published'].includes(publication) && visibility === 'public' && !answer
  if (act === 'separate') return publication === 'merged'
  if (act === 'review') return review?.mine === false
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
