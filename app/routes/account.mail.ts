import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { whoIs } from '~/accounts/sessions.server'
import { done } from '~/platform/http/answers.server'
import { mailWorksAgain } from '~/platform/mail/pause.server'
import { pathFor } from './parts/pathFor'

/** A person who is signed in says that their address works again. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await whoIs(request.headers.get('Cookie'))
  if (!person) throw redirect(pathFor(request, '/sign-in'), 303)
  await mailWorksAgain(person.email)
  return done(pathFor(request, '/account'))
}
