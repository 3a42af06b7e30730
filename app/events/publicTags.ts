import type { HappeningName } from './catalogue'

/** A part of the public site that changes as one. Reading functions note it (`noteRead`), happenings move it (below). */
export type PublicTag = 'settings' | 'directory' | 'pages' | 'guide' | 'questions' | 'decisions' | `question:${string}`

/** `itself`: the question the happening is about. */
type Moved = Exclude<PublicTag, `question:${string}`> | 'itself' | 'everything'

/**
 * What a happening changes on public pages; each name has its line, or this file does not compile. Be coarse: a page
 * drawn once too often costs milliseconds, a page drawn once too rarely shows what is no longer true. `questions` stands
 * for every list, count and neighbour; `itself` alone is for what only the question's own page shows.
 */
export const moves: { readonly [Name in HappeningName]: readonly Moved[] } = {
  'question.asked': [],
  'question.submitted': [],
  'question.published': ['itself', 'questions'],
  'question.declined': ['decisions'],
  'question.withdrawn': ['itself', 'questions'],
  'question.hidden': ['itself', 'questions', 'decisions'],
  'question.shown': ['itself', 'questions', 'decisions'],
  'question.merged': ['itself', 'questions'],
  'question.separated': ['itself', 'questions'],
  'question.resubmitted': [],
  'question.readdressed': [],
  'precision.added': [],
  'consultation.asked': ['itself'],
  'consultation.answered': ['itself'],
  'cut.proposed': [],
  'cut.accepted': [],
  'cut.refused': [],
  'review.asked': [],
  'review.granted': ['itself', 'questions', 'decisions'],
  'review.upheld': ['decisions'],
  'report.made': [],
  'report.settled': [],
  'report.extended': [],
  'receipt.made': [],
  'question.supported': ['itself', 'questions'],
  'address.shown': [],
  'attachments.chosen': ['itself'],
  'answer.drafted': [],
  'answer.published': ['itself', 'questions'],
  'answer.amended': ['itself', 'questions'],
  'answer.contested': ['itself', 'questions'],
  'answer.rated': [],
  'answer.passed-on': [],
  'question.anonymised': ['itself', 'questions', 'decisions'],
  'question.eliminated': ['itself', 'questions', 'decisions'],
  'questions.imported': ['questions', 'directory'],
  'settings.changed': ['settings'],
  'directory.changed': ['directory'],
  'page.changed': ['pages'],
  // Every page's foot says where the portal stands.
  'audit.recorded': ['settings'],
  'guide.published': ['guide'],
  'demonstration.reset': ['everything'],
  'person.exported': [],
  'person.erased': [],
  'request.recorded': [],
  'request.extended': [],
  'request.closed': [],
  'elimination.proposed': [],
  'elimination.dropped': [],
  'visa.recorded': [],
  'visa.withdrawn': [],
  'elimination.done': [],
  'person.invited': [],
  'person.changed': [],
  'person.welcomed': [],
  'person.left': [],
  'sessions.closed': [],
  'person.secured': [],
  'identity.linked': [],
}

/** In: what happened, as recorded here or as read back. Out: what of the public site is no longer as it was drawn. */
export function tagsOf({ name, questionId }: { name: string; questionId?: string | null }): string[] {
  // During a deployment a newer process may tell of what this one has never heard.
  const moved = Object.hasOwn(moves, name) ? moves[name as HappeningName] : (['everything'] as const)
  return moved.flatMap(one => {
    if (one !== 'itself') return [one]
    return questionId ? [`question:${questionId}`] : ['questions']
  })
}
