import { redirect } from '@remix-run/node'
import { forbidden } from '~/platform/http/answers.server'
import { type Act, can } from './permissions'
import { type SignedIn, whoIs } from './sessions.server'

/**
 * The first line of every desk loader and action. Nobody signed in: to the sign-in page, which leads back here.
 * Signed in without the right: 403.
 */
export async function requireStaff(request: Request, act: Act = 'desk.open'): Promise<SignedIn> {
  const person = await whoIs(request.headers.get('Cookie'))
  if (!person) throw redirect(`/desk/sign-in?to=${encodeURIComponent(wayBack(request))}`, 303)
  if (!can(person, act)) throw forbidden()
  return person
}

/** A form sent after the session ended leads back to its page, not to the act's own address. */
function wayBack(request: Request): string {
  const url = new URL(request.url)
  return `${url.pathname}${request.method === 'GET' ? url.search : ''}`.replace(/\.data(?=\?|$)/, '')
}

/** A path of this site, never another site's: `//host`, `\\` and full addresses fall back. */
export function safePath(path: string | null | undefined, fallback: string): string {
  if (!path || !/^\/(?![/\\])[^\\]*$/.test(path)) return fallback
  // Browsers drop tabs and line ends from an address before reading it, which would turn `/\t/host` into `//host`.
  return [...path].some(sign => sign < ' ') ? fallback : path
}
