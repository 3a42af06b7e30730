import { redirect } from '@remix-run/node'
import { type Act, opens } from '~/accounts/permissions'
import { type SignedIn, whoIs } from '~/accounts/sessions.server'
import { forbidden } from '~/platform/http/answers.server'
import { pathFor } from './pathFor'

/**
 * The first line of every loader and action of the account: nobody signed in is led to the sign-in page, in their language,
 * and from there back to the page they were on. Forms of the account carry nothing typed that could be lost.
 */
export async function requireAccount(request: Request, act: Act): Promise<SignedIn> {
  const person = await whoIs(request.headers.get('Cookie'))
  if (!person) throw redirect(`${pathFor(request, '/sign-in')}${wayBack(request)}`, 303)
  if (!opens(person, act)) throw forbidden()
  return person
}

/** `/account` is where everybody lands; an act is no page to come back to. */
function wayBack(request: Request): string {
  const path = new URL(request.url).pathname.replace(/\.data$/, '')
  const isPage = request.method === 'GET' && path !== pathFor(request, '/account')
  return isPage ? `?${new URLSearchParams({ to: path })}` : ''
}
