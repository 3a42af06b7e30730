/**
 * What an answer is about, as ids of the walk's questions `kind` and `right-kind`. A topic has one by default, and the
 * agent may choose another in the composer; the walk then opens already filled in.
 */
export const kindSubjects = [
  'info',
  'document',
  'personal-data',
  'right',
  'permit',
  'works',
  'rule',
  'nuisance',
  'money',
] as const

export const rightSubjects = [
  'creche',
  'cantine',
  'school',
  'housing',
  'resident-card',
  'cmi',
  'electoral-roll',
  'aid',
  'other',
] as const

export const subjects = [...kindSubjects, ...rightSubjects] as const

export type Subject = (typeof subjects)[number]

export function isSubject(value: unknown): value is Subject {
  return (subjects as readonly unknown[]).includes(value)
}

export function isRightSubject(subject: Subject): boolean {
  return (rightSubjects as readonly string[]).includes(subject)
}
