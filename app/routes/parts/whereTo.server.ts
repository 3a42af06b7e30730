import { safePath } from '~/accounts/guards.server'
import { can } from '~/accounts/permissions'

type Entered = { person: { id: string; roles: string[] }; whole?: boolean }

/** Where somebody goes who has just entered: where they wanted to (`to`), or to their own first page. */
export function whereTo(to: string, { person, whole = true }: Entered): string {
  const wanted = safePath(to, '')
  if (whole) return wanted || homeOf(person)
  return `/desk/sign-in/second${wanted ? `?${new URLSearchParams({ to: wanted })}` : ''}`
}

function homeOf(person: Entered['person']): string {
  if (can(person, 'inbox.read')) return '/desk/inbox'
  return can(person, 'desk.open') ? '/desk' : '/account'
}
