/** Who may do what. Pure: guards, buttons and live streams ask this one file. */
export const roles = ['administrator', 'agent', 'approver', 'official', 'editor', 'service', 'citizen'] as const
export type Role = (typeof roles)[number]
export type Who = { id: string; roles: readonly string[]; serviceSlug?: string | null }

const allowed = {
  'desk.open': ['administrator', 'agent', 'approver', 'official', 'editor', 'service'],
  'inbox.read': ['administrator', 'agent', 'approver'],
  'question.moderate': ['administrator', 'agent'],
  'question.hide': ['administrator', 'agent'],
  'answer.write': ['administrator', 'agent'],
  'answer.publish': ['administrator', 'agent'],
  'guide.read': ['administrator', 'editor', 'agent', 'approver'],
  'insights.read': ['administrator', 'editor', 'agent', 'approver'],
  'directory.change': ['administrator'],
  'settings.change': ['administrator'],
  'people.manage': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Act = keyof typeof allowed

/** Whether `person` may do `act`; nobody may do anything unsigned. */
export function can(person: Who | null, act: Act): boolean {
  return person?.roles.some(role => (allowed[act] as readonly string[]).includes(role)) ?? false
}

/** Whether `person` may follow a live stream: `moderators`, their own `person:{id}`, their own `service:{slug}`. */
export function canFollow(person: Who | null, stream: string): boolean {
  if (!person) return false
  if (stream === 'moderators') return can(person, 'inbox.read')
  if (stream === `person:${person.id}`) return true
  return stream.startsWith('service:') && person.serviceSlug === stream.slice('service:'.length)
}
