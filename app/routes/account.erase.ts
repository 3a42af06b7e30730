import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { can } from '~/accounts/permissions'
import { done, forbidden } from '~/platform/http/answers.server'
import { askErasure } from '~/privacy/askErasure.server'
import { requireAccount } from './parts/account.server'
import { languageOf } from './parts/frame.server'
import { pathFor } from './parts/pathFor'

export const guard = { GET: 'public', POST: 'account.erase' } as const

/** Sends the link behind which one chooses and confirms. A member of the team leaves at the desk. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireAccount(request, guard.POST)
  if (can(person, 'desk.open')) throw forbidden()
  await askErasure(person.email, await languageOf(request))
  return done(pathFor(request, '/account/erase/sent'))
}

/** Nothing starts by following a link. */
export const loader = ({ request }: { request: Request }) => redirect(pathFor(request, '/account/data'), 303)
