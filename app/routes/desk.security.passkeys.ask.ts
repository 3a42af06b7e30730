import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { registrationOptions } from '~/accounts/factors/registerPasskey.server'
import { requireRecent, requireStaffAtDoor } from '~/accounts/guards.server'
import { getAuthority } from '~/directory/authority.server'

export const guard = { GET: 'public', POST: 'desk.open' } as const

/** What a device is asked so that it may be registered. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  await requireRecent(request, person, '/desk/security/passkeys')
  return Response.json(await registrationOptions(person, (await getAuthority()).names.name))
}

export function loader() {
  return redirect('/desk/security/passkeys', 303)
}
