import type { CivilDate } from '~/platform/calendar/civil'

/**
 * The path of a question in words a reader can follow, told from its history. Pure: the page that shows it and the
 * tests ask this one file.
 */
export type TrailKind =
  | 'asked'
  | 'received'
  | 'receivedAgain'
  | 'reading'
  | 'read'
  | 'declined'
  | 'withdrawn'
  | 'hidden'
  | 'shown'
  | 'merged'
  | 'preparing'
  | 'answered'
  | 'answeredPrivately'
  | 'amended'
  | 'promised'
  | 'serviceAsked'
  | 'serviceReplied'
  | 'yours'
  | 'precision'
  | 'cutAccepted'
  | 'cutRefused'
  | 'reviewAsked'
  | 'reviewGranted'
  | 'reviewUpheld'
  | 'contested'
  | 'separated'
  | 'passedOn'

/** `who`: the service a moment is about, in the reader's language. */
export type TrailMoment = { name: string; on: CivilDate; isPrivate?: boolean; who?: string }
export type TrailLine = {
  id: string
  kind: TrailKind
  on: CivilDate | null
  state: 'done' | 'now' | 'ahead'
  who?: string
}

export type TrailDates = {
  received: CivilDate | null
  published: CivilDate | null
  answered: CivilDate | null
  promised: CivilDate | null
}

/** Everything its author may know. `dates` stand in for what happened before this portal kept a history. */
export function trailOf(history: readonly TrailMoment[], dates: TrailDates, publication: string): TrailLine[] {
  const past = told(withDates(history, dates))
  const answered = past.some(line => line.kind === 'answered' || line.kind === 'answeredPrivately')
  const turn = past.at(-1)
  // What waits for its author is where the question stands, not something that is over.
  if (publication === 'submitted' && turn?.kind === 'yours') {
    const rest = ahead(publication, false, dates.promised).filter(({ state }) => state === 'ahead')
    return [...past.slice(0, -1), { ...turn, state: 'now' }, ...rest]
  }
  const stands = answered && past.findLast(({ kind }) => turning.has(kind))?.kind !== 'contested'
  return [...past, ...ahead(publication, stands, dates.promised)]
}

/** An answer stands until its asker says that it is none, and again once there is another. */
const turning: ReadonlySet<TrailKind> = new Set(['answered', 'answeredPrivately', 'amended', 'contested'])

const publicKinds: readonly TrailKind[] = [
  'received',
  'read',
  'serviceAsked',
  'serviceReplied',
  'preparing',
  'answered',
  'contested',
  'amended',
  'promised',
]

/** What everybody may know: that it came, was read, and was answered. */
export const publicTrail = (lines: readonly TrailLine[]) => lines.filter(line => publicKinds.includes(line.kind))

function withDates(history: readonly TrailMoment[], dates: TrailDates): TrailMoment[] {
  const known = new Set(history.map(moment => moment.name))
  const stood: [string, CivilDate | null][] = [
    ['question.submitted', dates.received],
    ['question.published', dates.published],
    ['answer.published', dates.answered],
  ]
  const missing = stood.flatMap(([name, on]) => (on && !known.has(name) ? [{ name, on }] : []))
  return [...missing, ...history].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function told(history: readonly TrailMoment[]): TrailLine[] {
  const seen = new Map<string, number>()
  return history.flatMap(moment => {
    const times = seen.get(moment.name) ?? 0
    seen.set(moment.name, times + 1)
    const kind = kindOf(moment, times > 0)
    const who = moment.who ? { who: moment.who } : {}
    return kind ? [{ id: `${kind}-${times}`, kind, on: moment.on, state: 'done' as const, ...who }] : []
  })
}

function kindOf({ name, isPrivate }: TrailMoment, again: boolean): TrailKind | null {
  switch (name) {
    case 'question.submitted':
      return again ? 'receivedAgain' : 'received'
    case 'question.published':
      return 'read'
    case 'question.declined':
      return 'declined'
    case 'question.withdrawn':
      return 'withdrawn'
    case 'question.hidden':
      return 'hidden'
    case 'question.shown':
      return 'shown'
    case 'question.merged':
      return 'merged'
    case 'answer.published':
      return again ? 'amended' : isPrivate ? 'answeredPrivately' : 'answered'
    default:
      return plainKinds[name] ?? null
  }
}

/** What is told in the same words each time. */
const plainKinds: Readonly<Record<string, TrailKind>> = {
  'question.resubmitted': 'receivedAgain',
  'question.separated': 'separated',
  'consultation.asked': 'serviceAsked',
  'consultation.answered': 'serviceReplied',
  'precision.added': 'precision',
  'cut.proposed': 'yours',
  'cut.accepted': 'cutAccepted',
  'cut.refused': 'cutRefused',
  'review.asked': 'reviewAsked',
  'review.granted': 'reviewGranted',
  'review.upheld': 'reviewUpheld',
  'answer.amended': 'amended',
  'answer.contested': 'contested',
  'answer.passed-on': 'passedOn',
}

function ahead(publication: string, answered: boolean, promised: CivilDate | null): TrailLine[] {
  if (answered) return []
  const now: Record<string, TrailKind> = { unconfirmed: 'asked', submitted: 'reading', published: 'preparing' }
  const kind = now[publication]
  if (!kind) return []
  const line: TrailLine = { id: kind, kind, on: null, state: 'now' }
  return promised && kind !== 'asked'
    ? [line, { id: 'promised', kind: 'promised', on: promised, state: 'ahead' }]
    : [line]
}
