import type { ActionFunctionArgs } from '@remix-run/node'
import { closeSession } from '~/accounts/sessions.server'
import { dropSession } from '~/moderation/live.server'
import { done } from '~/platform/http/answers.server'

/** Nothing to guard: whoever comes leaves without a session, their open desks included. */
export async function action({ request }: ActionFunctionArgs) {
  const { cookie, sessionId } = await closeSession(request.headers.get('Cookie'))
  if (sessionId) dropSession(sessionId)
  return done('/desk/sign-in', 'done', { 'Set-Cookie': cookie })
}

export function loader() {
  return done('/desk')
}
