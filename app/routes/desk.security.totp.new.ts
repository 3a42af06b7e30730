import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { beginTotp } from '~/accounts/factors/totp.server'
import { requireRecent, requireStaffAtDoor } from '~/accounts/guards.server'
import { done } from '~/platform/http/answers.server'

export const guard = { GET: 'public', POST: 'desk.open' } as const

/** Makes the secret that the next page shows. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  await requireRecent(request, person, '/desk/security')
  await beginTotp(person.id)
  return done('/desk/security/totp')
}

export function loader() {
  return redirect('/desk/security', 303)
}
