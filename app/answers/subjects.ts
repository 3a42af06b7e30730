/** What an answer is about, by the ids the guide knows. */
export const subjectGroups = {
  kinds: ['info', 'document', 'personal-data', 'right', 'permit', 'works', 'rule', 'nuisance', 'money'],
  rights: ['creche', 'cantine', 'school', 'housing', 'resident-card', 'cmi', 'electoral-roll', 'aid', 'other-right'],
  permits: ['permit-mine', 'permit-neighbour'],
} as const

export const subjects = [...subjectGroups.kinds, ...subjectGroups.rights, ...subjectGroups.permits]
export type Subject = (typeof subjects)[number]

export const isSubject = (value: unknown): value is Subject => subjects.includes(value as Subject)

/**
 * Whether a decision about it concerns one person or family: a place, an aid, a card. Its words say who asked for what
 * and why it was refused; they are the asker's alone (CRPA L311-6).
 */
export const isIndividual = (subject: string) =>
  subject === 'right' || (subjectGroups.rights as readonly string[]).includes(subject)
