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
  | OnQuestion<'question.asked'>
  | OnQuestion<'question.submitted'>
  | OnQuestion<'question.published'>
  | OnQuestion<'question.declined', { article: string; reason: string }>
  | OnQuestion<'question.withdrawn'>
  | OnQuestion<'question.hidden', { reason: string }>
  | OnQuestion<'question.shown'>
  | OnQuestion<'question.merged', { intoId: string }>
  | OnQuestion<'answer.drafted', { answerId: string }>
  | OnQuestion<'answer.published', { answerId: string; outcome: string; visibility: string }>

export type OtherHappening =
  | { name: 'questions.imported'; data: { imported: number; changed: number } }
  | { name: 'settings.changed'; data: { section: string } }
  | { name: 'directory.changed'; data: { kind: 'topic' | 'service' | 'official'; slug: string } }
  | { name: 'page.changed'; data: { slug: string; language: string; version: number } }
  | { name: 'guide.published'; data: { number: number } }
  | { name: 'person.invited'; data: { personId: string } }
  | { name: 'person.changed'; data: { personId: string } }

export type Happening = (QuestionHappening | OtherHappening) & { actorId?: string | null }
export type HappeningName = Happening['name']

export const isAboutQuestion = (happening: Happening): happening is QuestionHappening & { actorId?: string | null } =>
  'questionId' in happening

/** The streams whose readers learn of it. A question nobody has confirmed yet is nobody's work. */
export function streamsOf(happening: Happening): string[] {
  if (happening.name === 'question.asked') return []
  if (isAboutQuestion(happening) || happening.name === 'questions.imported') return ['moderators']
  return []
}
