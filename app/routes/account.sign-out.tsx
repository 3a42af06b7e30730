import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { signOutThere } from '~/accounts/oidc/signOut.server'
import { closeSession } from '~/accounts/sessions/end.server'
import { whoIs } from '~/accounts/sessions.server'
import { done } from '~/platform/http/answers.server'
import { usePath } from '~/ui/language'
import { awayTo } from './parts/awayTo.server'
import { languageOf } from './parts/frame.server'
import { pathFor } from './parts/pathFor'
import { SignedOut, signedOutMeta } from './parts/SignedOut'

export const guard = { GET: 'public', POST: 'public' } as const

export const meta: MetaFunction = ({ matches }) => signedOutMeta(matches)

export async function action({ request }: ActionFunctionArgs) {
  const header = request.headers.get('Cookie')
  const there = await signOutThere(header, '/')
  const cookie = await closeSession(header)
  if (there) return awayTo({ ...there, language: await languageOf(request) }, cookie)
  return done(pathFor(request, '/'), 'done', { 'Set-Cookie': cookie })
}

/** Nobody leaves by following a link. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (await whoIs(request.headers.get('Cookie'))) throw redirect(pathFor(request, '/account'), 303)
  return null
}

export default function AccountSignOut() {
  const path = usePath()
  return <SignedOut there={useActionData<typeof action>()} wayIn={path('/sign-in')} />
}
