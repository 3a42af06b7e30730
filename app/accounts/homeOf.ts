import { can, type Who } from './permissions'

/** Where somebody who has just come in goes when they wanted nothing in particular. */
export function homeOf(person: Who): string {
  if (can(person, 'inbox.read')) return '/desk/inbox'
  return can(person, 'desk.open') ? '/desk' : '/account'
}
