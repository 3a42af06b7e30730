import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { closeSession } from '~/accounts/sessions.server'
import { done } from '~/platform/http/answers.server'
import { pathFor } from './parts/pathFor'

export async function action({ request }: ActionFunctionArgs) {
  const { cookie } = await closeSession(request.headers.get('Cookie'))
  return done(pathFor(request, '/'), 'done', { 'Set-Cookie': cookie })
}

/** Nobody leaves by following a link. */
export function loader() {
  return redirect('/', 303)
}
