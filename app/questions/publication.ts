/**
 * The life of a question and who may read it. Pure: server, buttons and tests ask this one file.
 */
const moves = {
  unconfirmed: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { publish: 'published', decline: 'declined', withdraw: 'withdrawn', merge: 'merged' },
  published: { withdraw: 'withdrawn', merge: 'merged' },
  declined: { submit: 'submitted', withdraw: 'withdrawn' },
  withdrawn: {},
  // Undoing a grouping gives the former state back, which only the history knows.
  merged: { publish: 'published', submit: 'submitted' },
} as const

export type Publication = keyof typeof moves
export type Visibility = 'public' | 'private' | 'hidden'
export type PublicationAct = 'submit' | 'publish' | 'decline' | 'withdraw' | 'merge'

/** The state after an act, or null when the act is not possible there. */
export function after(state: Publication, act: PublicationAct): Publication | null {
  const from: Partial<Record<PublicationAct, Publication>> = moves[state]
  return from[act] ?? null
}

/** The states from which an act leads somewhere: what a conditional update may have seen. */
export function statesBefore(act: PublicationAct): Publication[] {
  return (Object.keys(moves) as Publication[]).filter(state => after(state, act) !== null)
}

type Seen = { publication: string; visibility: string; publishedAt: Date | null }

/**
 * What a public address answers: the page; a move to the question it was grouped with; 410 for one that was public and
 * is withdrawn; the same 404 for private, hidden and unknown, so that the answer tells nothing.
 */
export function publicAnswer(question: Seen): 'page' | 'moved' | 'gone' | 'unknown' {
  if (question.visibility !== 'public') return 'unknown'
  if (question.publication === 'published') return 'page'
  if (question.publication === 'merged') return 'moved'
  if (question.publication === 'withdrawn' && question.publishedAt) return 'gone'
  return 'unknown'
}
