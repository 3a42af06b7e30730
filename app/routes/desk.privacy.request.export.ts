import {
  type ActionFunctionArgs,
  createReadableStreamFromReadable,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { requireRecent, requireStaff } from '~/accounts/guards.server'
import { notFound } from '~/platform/http/answers.server'
import { exportFor } from '~/privacy/requests/exportFor.server'
import { deskLanguage } from './parts/deskLanguage'
import { personal } from './parts/personal.server'
import { requestIn, requestPath } from './parts/requestPage.server'

export const guard = { GET: 'privacy.handle', POST: 'privacy.handle' } as const

/** Everything about the address of a request, for whoever answers it: behind a recent proof, and logged. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const { id } = await requestIn(params.id)
  await requireRecent(request, person, requestPath(id))
  const zip = await exportFor(id, deskLanguage(person), person.id)
  if (!zip) throw notFound()
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      ...personal,
      'Portal-Outcome': 'done',
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="porte-voix.zip"',
    },
  })
}

/** Nobody's data leaves by following a link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return redirect(requestPath((await requestIn(params.id)).id), 303)
}
