import { redirect } from '@remix-run/node'
import { type Act, opens } from '~/accounts/permissions'
import { type SignedIn, whoIs } from '~/accounts/sessions.server'
import { forbidden } from '~/platform/http/answers.server'
import { pathFor } from './pathFor'

/** The first line of every loader and action of the account: nobody signed in is led to the sign-in page, in their language. */
export async function requireAccount(request: Request, act: Act): Promise<SignedIn> {
  const person = await whoIs(request.headers.get('Cookie'))
  if (!person) throw redirect(pathFor(request, '/sign-in'), 303)
  if (!opens(person, act)) throw forbidden()
  return person
}
