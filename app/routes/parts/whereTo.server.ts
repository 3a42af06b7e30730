import { safePath } from '~/accounts/guards.server'
import { homeOf } from '~/accounts/homeOf'

type Entered = { person: { id: string; roles: string[] }; whole?: boolean }

/** Where somebody goes who has just entered: where they wanted to (`to`), or to their own first page. */
export function whereTo(to: string, { person, whole = true }: Entered): string {
  const wanted = safePath(to, '')
  if (whole) return wanted || homeOf(person)
  return `/desk/sign-in/second${wanted ? `?${new URLSearchParams({ to: wanted })}` : ''}`
}
