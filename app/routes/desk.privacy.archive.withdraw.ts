import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireStaff } from '~/accounts/guards.server'
import { done } from '~/platform/http/answers.server'
import { withdrawVisa } from '~/privacy/archives/withdrawVisa.server'
import { archivePath, eliminationIn } from './parts/archivePage.server'

export const guard = { GET: 'archives.decide', POST: 'archives.decide' } as const

/** Takes the recorded visa back before the night. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const { id } = await eliminationIn(params.id)
  const changed = await withdrawVisa(id, person.id)
  return done(`${archivePath(id)}?done=${changed ? 'changed' : 'noLonger'}`, changed ? 'done' : 'same')
}

/** Nothing changes by following a link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return redirect(archivePath((await eliminationIn(params.id)).id), 303)
}
