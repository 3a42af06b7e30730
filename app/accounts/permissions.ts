/** Who may do what. Pure: guards, buttons and live streams ask this one file, and docs/permissions.md is written from it. */
export const roles = ['administrator', 'agent', 'approver', 'official', 'editor', 'service', 'citizen'] as const
export type Role = (typeof roles)[number]
export type Who = { id: string; roles: readonly string[]; serviceSlug?: string | null }

/** What some acts must know of what they are done to, beyond who does them. */
type Subjects = {
  'question.decline': { overruled: readonly string[] }
  'review.decide': { decidedBy: string | null }
  'answer.approve': { authorId: string | null; ownWords: boolean }
  'consultation.read': { serviceSlug: string }
  'stream.follow': { stream: string }
}

type Rule = {
  roles: readonly Role[]
  /** What the act is, in the words of docs/permissions.md. */
  what: string
}

const team = ['administrator', 'agent'] as const
const desk = ['administrator', 'agent', 'approver', 'official', 'editor', 'service'] as const

export const rules = {
  'account.open': { roles, what: 'see one’s own questions, follows and devices' },
  'account.erase': { roles: ['citizen'], what: 'have all that is known about oneself erased' },
  'desk.open': { roles: desk, what: 'enter the desk, see one’s own devices' },
  'inbox.read': {
    roles: [...team, 'approver'],
    what: 'read the inbox, and every question with the name of who asked, its files, its history and private answers',
  },
  'address.show': {
    roles: team,
    what: 'have the address, number or e-mail of who asked shown; each look is written down',
  },
  'original.read': { roles: team, what: 'read words that a cut or a correction has replaced' },
  'question.moderate': { roles: team, what: 'publish, group, separate, propose a cut, choose files, settle reports' },
  'question.decline': { roles: team, what: 'decide not to publish a question' },
  'question.hide': { roles: team, what: 'take a question off public view, and bring it back' },
  'review.decide': { roles: team, what: 'decide a review of what somebody else decided' },
  'answer.write': { roles: team, what: 'write an answer' },
  'answer.publish': { roles: team, what: 'publish an answer, and amend a published one' },
  'answer.approve': { roles: ['administrator', 'approver', 'official'], what: 'approve the exact words of an answer' },
  'consultation.read': {
    roles: [...team, 'approver', 'service'],
    what: 'read what a service was asked, and what it said',
  },
  'stream.follow': { roles: desk, what: 'follow a stream of live news' },
  'guide.read': { roles: [...team, 'approver', 'editor'], what: 'read the guide’s tree at the desk' },
  'insights.read': { roles: [...team, 'approver', 'editor'], what: 'see what people look for' },
  'directory.change': { roles: ['administrator'], what: 'change topics, services and officials' },
  'settings.change': { roles: ['administrator'], what: 'change the portal’s settings and texts' },
  'privacy.handle': {
    roles: ['administrator'],
    what: 'answer requests about personal data: record, export, erase, close; read what retention did',
  },
  'archives.decide': {
    roles: ['administrator'],
    what: 'record or withdraw the archives’ visa for an elimination, take a proposal back',
  },
  'people.manage': { roles: ['administrator'], what: 'invite colleagues, change their roles, mark who left' },
} as const satisfies Record<string, Rule>

export type Act = keyof typeof rules

/** What narrows an act further, once it is known what it is done to. */
const narrowings: {
  [Name in keyof Subjects]: { only: string; holds: (person: Who, subject: Subjects[Name]) => boolean }
} = {
  'question.decline': {
    only: 'unless a review of this very question overruled them',
    holds: ({ id }, { overruled }) => !overruled.includes(id),
  },
  'review.decide': {
    only: 'unless they took the decision themselves',
    holds: ({ id }, { decidedBy }) => decidedBy !== id,
  },
  'answer.approve': {
    only: 'unless they wrote it, where the chain asks for somebody else',
    holds: ({ id }, { authorId, ownWords }) => ownWords || authorId !== id,
  },
  'consultation.read': {
    only: 'a service contact: their own service’s alone',
    holds: (person, { serviceSlug }) => opens(person, 'inbox.read') || person.serviceSlug === serviceSlug,
  },
  'stream.follow': {
    only: '`moderators` with the inbox; `person:{id}` and `service:{slug}`: their own alone',
    holds: followable,
  },
}

/** What narrows an act, in words; null when its roles say all. */
export const onlyWhen = (act: Act): string | null => (act in narrowings ? narrowings[act as keyof Subjects].only : null)

/** Whether `person` may do `act` to `subject`; nobody may do anything unsigned. */
export function can<Name extends Act>(
  person: Who | null,
  act: Name,
  ...[subject]: Name extends keyof Subjects ? [subject: Subjects[Name]] : []
): boolean {
  if (!person || !opens(person, act)) return false
  if (!(act in narrowings)) return true
  return narrowings[act as keyof Subjects].holds(person, subject as never)
}

/** Whether somebody's roles open `act` at all. Guards ask this before they know what it would be done to. */
export function opens(person: Pick<Who, 'roles'> | null, act: Act): boolean {
  return person?.roles.some(role => (rules[act].roles as readonly string[]).includes(role)) ?? false
}

function followable(person: Who, { stream }: Subjects['stream.follow']): boolean {
  if (stream === 'moderators') return opens(person, 'inbox.read')
  if (stream === `person:${person.id}`) return true
  return stream.startsWith('service:') && person.serviceSlug === stream.slice('service:'.length)
}
