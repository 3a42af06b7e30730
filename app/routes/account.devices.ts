import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requireAccount } from './parts/account.server'
import { endDevices } from './parts/devices.server'
import { pathFor } from './parts/pathFor'

export const guard = { GET: 'public', POST: 'account.open' } as const

/** Ends sessions of one's own; the list stands on the account's page. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireAccount(request, guard.POST)
  const list = `${pathFor(request, '/account')}#devices`
  return endDevices(request, person, { list, out: pathFor(request, '/sign-in') })
}

/** Nothing ends by following a link. */
export const loader = ({ request }: { request: Request }) => redirect(pathFor(request, '/account'), 303)
