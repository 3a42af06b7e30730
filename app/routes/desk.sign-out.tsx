import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { signOutThere } from '~/accounts/oidc/signOut.server'
import { closeSession } from '~/accounts/sessions/end.server'
import { whoIs } from '~/accounts/sessions.server'
import { done } from '~/platform/http/answers.server'
import { awayTo } from './parts/awayTo.server'
import { deskLanguage } from './parts/deskLanguage'
import { SignedOut, signedOutMeta } from './parts/SignedOut'

export const guard = { GET: 'public', POST: 'public' } as const

export const meta: MetaFunction = ({ matches }) => signedOutMeta(matches)

/** Nothing to guard: whoever comes leaves without a session, their open desks included. */
export async function action({ request }: ActionFunctionArgs) {
  const header = request.headers.get('Cookie')
  const person = await whoIs(header)
  const there = await signOutThere(header, '/desk/sign-in')
  const cookie = await closeSession(header)
  if (there && person) return awayTo({ ...there, language: deskLanguage(person) }, cookie)
  return done('/desk/sign-in', 'done', { 'Set-Cookie': cookie })
}

/** Nobody leaves by following a link. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (await whoIs(request.headers.get('Cookie'))) throw redirect('/desk', 303)
  return null
}

export default function DeskSignOut() {
  return <SignedOut there={useActionData<typeof action>()} wayIn="/desk/sign-in" />
}
