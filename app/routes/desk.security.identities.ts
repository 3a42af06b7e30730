import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requireRecent, requireStaff } from '~/accounts/guards.server'
import { unlinkIdentity } from '~/accounts/oidc/identities.server'
import { done, forbidden, notFound } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'

export const guard = { GET: 'desk.open', POST: 'desk.open' } as const

/** An identity at a provider opens this account no more. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  await requireRecent(request, person, '/desk/security')
  const unlinked = await unlinkIdentity(person, String((await readForm(request)).get('identity') ?? ''))
  if (unlinked.ok) return done('/desk/security?done=removed', 'done', { 'Set-Cookie': unlinked.cookie })
  throw unlinked.reason === 'last' ? forbidden() : notFound()
}

/** Nothing is removed by following a link. */
export async function loader({ request }: { request: Request }) {
  await requireStaff(request, guard.GET)
  return redirect('/desk/security', 303)
}
