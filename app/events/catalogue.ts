import { tagsOf } from './publicTags'

/**
 * Everything that can happen here, by name: the whole story of the portal. An event carries ids and codes, never
 * people's words, so that erasing words never means rewriting history.
 */
type OnQuestion<Name extends string, Data extends object = object> = {
  name: Name
  questionId: string
  /** The question's version after the act. */
  version: number
  data?: Data
}

export type QuestionHappening =
  | OnQuestion<'question.asked', { slowly?: true }>
  | OnQuestion<'question.submitted'>
  | OnQuestion<'question.published'>
  | OnQuestion<'question.declined', { article: string; reason: string }>
  | OnQuestion<'question.withdrawn'>
  | OnQuestion<'question.hidden', { reason: string }>
  | OnQuestion<'question.shown'>
  | OnQuestion<'question.merged', { intoId: string }>
  | OnQuestion<'question.separated', { fromId: string }>
  | OnQuestion<'question.resubmitted'>
  | OnQuestion<'question.readdressed'>
  | OnQuestion<'precision.added'>
  /** A service is asked for its opinion, and gives it. Nothing at the desk does so yet; the trail knows how to say it. */
  | OnQuestion<'consultation.asked', { serviceId: string }>
  | OnQuestion<'consultation.answered', { serviceId: string }>
  | OnQuestion<'cut.proposed'>
  | OnQuestion<'cut.accepted'>
  | OnQuestion<'cut.refused'>
  | OnQuestion<'review.asked', { about: string }>
  | OnQuestion<'review.granted', { about: string }>
  | OnQuestion<'review.upheld', { about: string }>
  /** Told at the version the question has: anybody can report, and nobody of them may overtake an agent's act. */
  | OnQuestion<'report.made', { reportId: string; kind: string; reason: string }>
  | OnQuestion<'report.extended', { reportId: string }>
  | OnQuestion<'report.settled', { reportId: string; founded: boolean }>
  | OnQuestion<'receipt.made'>
  | OnQuestion<'attachments.chosen', { published: number }>
  /** Somebody else has this question too. It moves no version: it must not overtake an agent's act. */
  | { name: 'question.supported'; questionId: string; version?: undefined; data?: object }
  /** Somebody of the team looked at where its asker is reached. It changes nothing: it moves no version. */
  | { name: 'address.shown'; questionId: string; version?: undefined; data: { by: 'email' | 'phone' | 'post' } }
  | OnQuestion<'answer.drafted', { answerId: string }>
  | OnQuestion<'answer.published', { answerId: string; outcome: string; visibility: string }>
  /** Other words take the place of a published answer's. `substance`: it no longer says the same. */
  | OnQuestion<'answer.amended', { answerId: string; outcome: string; visibility: string; substance: boolean }>
  | OnQuestion<'answer.contested'>
  | OnQuestion<'answer.rated', { helped: string }>
  | OnQuestion<'answer.passed-on', { by: string }>
  /** Nothing of it says any more who asked; `kept`: its public words stand. */
  | OnQuestion<'question.anonymised', { kept: boolean }>
  /** Its elimination had the archives' visa: only this is left of it. */
  | OnQuestion<'question.eliminated'>

export type OtherHappening =
  | { name: 'questions.imported'; data: { imported: number; changed: number } }
  | { name: 'settings.changed'; data: { section: string } }
  | { name: 'directory.changed'; data: { kind: 'topic' | 'service' | 'official'; slug: string } }
  | { name: 'page.changed'; data: { slug: string; language: string; version: number } }
  | { name: 'audit.recorded'; data: { auditId: string } }
  | { name: 'guide.published'; data: { number: number } }
  | { name: 'demonstration.reset'; data: Record<string, never> }
  /** Somebody received everything about an address, or had it let go of. `actorId`: an administrator did it for them. */
  | { name: 'person.exported'; data: { questions: number } }
  | { name: 'person.erased'; data: { texts: 'stay' | 'go'; questions: number; held: number } }
  /** What somebody asks about their data by post or telephone, from its receipt to its answer. */
  | { name: 'request.recorded'; data: { requestId: string; right: string } }
  | { name: 'request.extended'; data: { requestId: string } }
  | { name: 'request.closed'; data: { requestId: string; outcome: string } }
  /** Exchanges on their way to elimination: nothing goes before the visa of the archives is recorded. */
  | { name: 'elimination.proposed'; data: { eliminationId: string; questions: number } }
  | { name: 'elimination.dropped'; data: { eliminationId: string } }
  | { name: 'visa.recorded'; data: { eliminationId: string } }
  | { name: 'visa.withdrawn'; data: { eliminationId: string } }
  | { name: 'elimination.done'; data: { eliminationId: string; questions: number; keptBack: number } }
  | { name: 'person.invited'; data: { personId: string; after?: ToldDuties } }
  /** Other roles, another service or another entry of the directory. */
  | { name: 'person.changed'; data: { personId: string; before: ToldDuties; after: ToldDuties } }
  /** Somebody invited chose their name and a password. */
  | { name: 'person.welcomed'; data: { personId: string } }
  /** Somebody left. The questions and unfinished answers they held went to `toId`, or back to the queue: their ids. */
  | { name: 'person.left'; data: { personId: string; toId: string | null } & HandedOver }
  /** Everybody's sessions were ended at once. */
  | { name: 'sessions.closed'; data: { sessions: number } }
  /** What protects somebody's account has changed; its owner is told by mail, whoever did it. */
  | { name: 'person.secured'; data: { personId: string; what: Secured } }
  /** Somebody's identity at a provider opens their account from now on. */
  | { name: 'identity.linked'; data: { personId: string } }

export type HandedOver = { questions: string[]; answers: string[] }

/** What somebody does here, in codes. */
export type ToldDuties = { roles: string[]; serviceId: string | null; officialId: string | null }

export const secured = [
  'password-changed',
  'totp-added',
  'totp-removed',
  'passkey-added',
  'passkey-removed',
  'codes-renewed',
  'code-used',
  'factors-reset',
  'guessed-at',
  'identity-removed',
  'sessions-closed',
] as const
export type Secured = (typeof secured)[number]

export type Happening = (QuestionHappening | OtherHappening) & { actorId?: string | null }
export type HappeningName = Happening['name']

export const isAboutQuestion = (happening: Happening): happening is QuestionHappening & { actorId?: string | null } =>
  'questionId' in happening

/**
 * The streams it is written to: those whose readers learn of it, or the record. A question nobody has confirmed yet is
 * nobody's work; nor is one more asker.
 */
export function streamsOf(happening: Happening): string[] {
  const told = [...teamsOf(happening), ...(tagsOf(happening).length > 0 ? [publicStream] : [])]
  return told.length > 0 ? told : [recordStream]
}

/** The stream of what is no live news: nobody follows it, no bell rings. It is there so that everything is chained. */
export const recordStream = 'record'

/** The stream of all that changes a public page: each process follows it to know which pages it must draw anew. */
export const publicStream = 'public'

const nobodysWork: ReadonlySet<HappeningName> = new Set([
  'question.asked',
  'question.readdressed',
  'question.supported',
  'address.shown',
  // Its row is gone: there is nothing left to show beside it.
  'question.eliminated',
])

function teamsOf(happening: Happening): string[] {
  if (nobodysWork.has(happening.name)) return []
  return isAboutQuestion(happening) || happening.name === 'questions.imported' ? ['moderators'] : []
}
