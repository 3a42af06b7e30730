import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { passkeyOptions } from '~/accounts/factors/showPasskey.server'
import { requireStaffAtDoor } from '~/accounts/guards.server'

export const guard = { GET: 'public', POST: 'desk.open' } as const

/** What a device of the person at this session is asked. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  return Response.json(await passkeyOptions('confirm', person.id))
}

export function loader() {
  return redirect('/desk/confirm-it-is-me', 303)
}
