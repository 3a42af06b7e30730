import { type ActionFunctionArgs, createReadableStreamFromReadable, redirect } from '@remix-run/node'
import { exportZip } from '~/privacy/exportZip.server'
import { requireAccount } from './parts/account.server'
import { languageOf } from './parts/frame.server'
import { pathFor } from './parts/pathFor'
import { personal } from './parts/personal.server'

export const guard = { GET: 'public', POST: 'account.open' } as const

/** Everything the portal knows about whoever is signed in, as a ZIP written as it is read. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireAccount(request, guard.POST)
  const zip = await exportZip(person.email, await languageOf(request))
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      ...personal,
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="porte-voix.zip"',
    },
  })
}

/** Nobody's data leaves by following a link. */
export const loader = ({ request }: { request: Request }) => redirect(pathFor(request, '/account/data'), 303)
