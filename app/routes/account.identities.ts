import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { unlinkIdentity } from '~/accounts/oidc/identities.server'
import { isRecent } from '~/accounts/recent'
import { closeSession } from '~/accounts/sessions/end.server'
import { now } from '~/platform/clock.server'
import { done, forbidden, notFound } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { requireAccount } from './parts/account.server'
import { pathFor } from './parts/pathFor'

export const guard = { GET: 'public', POST: 'account.open' } as const

/** An identity at a provider opens this account no more. Long signed in: one signs in again first, there is no password. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireAccount(request, guard.POST)
  const account = pathFor(request, '/account')
  if (!isRecent(person.provenAt, now(), 'send')) {
    const cookie = await closeSession(request.headers.get('Cookie'))
    return done(`${pathFor(request, '/sign-in')}?${new URLSearchParams({ to: account, why: 'prove' })}`, 'same', {
      'Set-Cookie': cookie,
    })
  }
  const unlinked = await unlinkIdentity(person, String((await readForm(request)).get('identity') ?? ''))
  if (unlinked.ok) return done(`${account}?ended=identity#identities`, 'done', { 'Set-Cookie': unlinked.cookie })
  throw unlinked.reason === 'last' ? forbidden() : notFound()
}

export const loader = ({ request }: { request: Request }) => redirect(pathFor(request, '/account'), 303)
