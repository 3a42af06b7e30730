import { redirectDocument } from '@remix-run/node'
import { now } from '~/platform/clock.server'
import { forbidden } from '~/platform/http/answers.server'
import { type Act, can, opens } from './permissions'
import { isRecent } from './recent'
import { type SignedIn, whoIs } from './sessions.server'

/**
 * The first line of every desk loader and action. Nobody signed in: to the sign-in page, which leads back here. A second
 * factor still to be set up or shown: there first, nothing else of the desk opens before. Signed in without the right:
 * 403. What the act is done to may narrow it further: then the route asks `can` too.
 */
export async function requireStaff(request: Request, act: Act): Promise<SignedIn> {
  const person = await requireStaffAtDoor(request)
  if (person.lacks === 'factor') throw away('/desk/security')
  if (person.lacks === 'second') throw away(confirmAt(request))
  if (!opens(person, act)) throw forbidden()
  return person
}

/** For the pages where a second factor is set up or shown, and the frame around them. */
export async function requireStaffAtDoor(request: Request): Promise<SignedIn> {
  const person = await whoIs(request.headers.get('Cookie'))
  if (!person) throw away(`/desk/sign-in?to=${encodeURIComponent(wayBack(request))}`)
  if (!can(person, 'desk.open')) throw forbidden()
  return person
}

/**
 * After `requireStaff`, before an act that opens doors: who is signed in must have proved lately who they are. The page
 * that asks for it leads `back` to the form, which is therefore guarded too: nothing is typed in vain.
 */
export function requireRecent(request: Request, person: SignedIn, back?: string) {
  // The page that answers a sent form is read with the form's own headers: it must not be lost to a later minute.
  const doing = request.headers.has('Content-Type') ? 'send' : 'open'
  if (!isRecent(person.provenAt, now(), doing)) throw away(confirmAt(request, back))
}

/** The words after `?` say which of a page's forms it is. */
const confirmAt = (request: Request, back = pageOf(request) + new URL(request.url).search) =>
  `/desk/confirm-it-is-me?${new URLSearchParams({ to: back })}`

/** To a page React does not wake up: the browser opens it anew. */
const away = (to: string) => redirectDocument(to, 303)

/** A form sent after the session ended leads back to its page, not to the act's own address. */
function wayBack(request: Request): string {
  return pageOf(request) + (request.method === 'GET' ? new URL(request.url).search : '')
}

const pageOf = (request: Request) => new URL(request.url).pathname.replace(/\.data$/, '')

/** A path of this site, never another site's: `//host`, `\\` and full addresses fall back. */
export function safePath(path: string | null | undefined, fallback: string): string {
  if (!path || !/^\/(?![/\\])[^\\]*$/.test(path)) return fallback
  // Browsers drop tabs and line ends from an address before reading it, which would turn `/\t/host` into `//host`; and no
  // header carries what is not ASCII, which an address of ours always is.
  return [...path].some(sign => sign < ' ' || sign > '~') ? fallback : path
}
