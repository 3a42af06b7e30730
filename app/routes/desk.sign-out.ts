import type { ActionFunctionArgs } from '@remix-run/node'
import { closeSession } from '~/accounts/sessions.server'
import { done } from '~/platform/http/answers.server'

/** Nothing to guard: whoever comes leaves without a session. */
export async function action({ request }: ActionFunctionArgs) {
  const { cookie } = await closeSession(request.headers.get('Cookie'))
  return done('/desk/sign-in', 'done', { 'Set-Cookie': cookie })
}

export function loader() {
  return done('/desk')
}
