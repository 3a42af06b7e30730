import type { LoaderFunctionArgs } from '@remix-run/node'
import { can } from '~/accounts/permissions'
import { whoIs } from '~/accounts/sessions.server'
import { catchUp } from '~/moderation/live/catchUp.server'
import { cursorsShape } from '~/platform/sockets/payloads'

export const guard = { GET: 'desk.open' } as const

/** The answer of the socket's `sync`, for those who cannot have a socket. Refused in JSON: no page asks for it. The page
 * asks by itself, so this is no visit. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await whoIs(request.headers.get('Cookie'), { quietly: true })
  if (!person) return refused(401, 'signed-out')
  if (person.lacks || !can(person, guard.GET)) return refused(403, 'role')

  const cursors = cursorsShape.safeParse(jsonIn(new URL(request.url).searchParams.get('cursors')))
  if (!cursors.success) return refused(422, 'payload')
  const reply = await catchUp(person, cursors.data)
  const asked = Object.keys(cursors.data).length
  if (asked > 0 && Object.keys(reply.streams).length === 0) return refused(403, 'role')
  return Response.json(reply, { headers: fresh })
}

const fresh = { 'Cache-Control': 'no-store' }
const refused = (status: number, reason: string) =>
  Response.json({ reason }, { status, headers: { ...fresh, 'Portal-Outcome': status === 422 ? 'invalid' : 'refused' } })

function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
