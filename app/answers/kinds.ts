/** The words an answer is classed by: codes; what the screen says of them is in the messages. */
export const natures = ['information', 'decision'] as const
export const outcomes = ['informed', 'positive', 'partial', 'negative', 'redirected'] as const
export const grounds = [
  'budget',
  'priority',
  'technical',
  'rule',
  'conditions',
  'competence',
  'capacity',
  'confidential',
  'other',
] as const
export const answerVisibilities = ['public', 'private'] as const

/** What the author of an amendment says of it: a slip set right, or an answer that no longer says the same. */
export const amendments = ['wording', 'substance'] as const

export type Nature = (typeof natures)[number]
export type AnswerOutcome = (typeof outcomes)[number]
export type Ground = (typeof grounds)[number]
export type AnswerVisibility = (typeof answerVisibilities)[number]

/** Only a no, whole or in part, has a ground. */
export const hasGround = (outcome: string) => outcome === 'negative' || outcome === 'partial'
