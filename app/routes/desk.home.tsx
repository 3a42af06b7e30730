import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { requireStaff } from '~/accounts/guards.server'
import { type Act, can } from '~/accounts/permissions'
import { getSection } from '~/directory/authority.server'
import { words } from '~/moderation/messages/words'
import { EmptyState } from '~/ui/EmptyState'
import { useLanguage } from '~/ui/language'
import { pageMeta } from './parts/meta'

const first: [Act, string][] = [
  ['inbox.read', '/desk/inbox'],
  ['guide.read', '/desk/guide'],
  ['directory.change', '/desk/directory'],
]

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].home, hidden: true }))

export const guard = { GET: 'desk.open' } as const

/** To the page where this person's work is; who has none yet is told so. A portal nobody has named is set up first. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  if (can(person, 'settings.change') && (await getSection('names')).version === 0) throw redirect('/desk/settings', 303)
  const to = first.find(([act]) => can(person, act))
  if (to) throw redirect(to[1], 303)
  return null
}

export default function DeskHome() {
  const told = words[useLanguage()]
  return (
    <div className="sheet">
      <EmptyState title={told.nothingAsked}>
        <p>{told.nothingAskedMore}</p>
      </EmptyState>
    </div>
  )
}
