import { redirectDocument } from '@remix-run/node'
import { now } from '~/platform/clock.server'
import { forbidden } from '~/platform/http/answers.server'
import { heldBack, isKeepable } from './heldBack.server'
import { type Act, can, opens } from './permissions'
import { isRecent } from './recent'
import { type SignedIn, whoIs } from './sessions.server'

/**
 * The first line of every desk loader and action. Nobody signed in: to the sign-in page, which leads back here; a form
 * that was sent is held back with all that was typed. A second factor still to be set up or shown: there first, nothing
 * else of the desk opens before. Signed in without the right: 403. What the act is done to may narrow it further: then
 * the route asks `can` too.
 */
export async function requireStaff(request: Request, act: Act): Promise<SignedIn> {
  const person = await requireStaffAtDoor(request)
  if (person.lacks === 'factor') throw away('/desk/security')
  if (person.lacks === 'second') throw isKeepable(request) ? await toProve(request, person) : away(confirmAt(request))
  if (!opens(person, act)) throw forbidden()
  return person
}

/** For the pages where a second factor is set up or shown, and the frame around them. */
export async function requireStaffAtDoor(request: Request): Promise<SignedIn> {
  const person = await whoIs(request.headers.get('Cookie'))
  if (!person && isKeepable(request)) throw await heldBack(request, 'signed-out', doorTo('/desk/sign-in', signedInHere))
  if (!person) throw away(doorTo('/desk/sign-in', wayBack(request)))
  if (!can(person, 'desk.open')) throw forbidden()
  return person
}

/**
 * After `requireStaff`, before an act that opens doors: who is signed in must have proved lately who they are. The page
 * that asks for it leads `back` to the form, which is therefore guarded too: nothing is typed in vain.
 */
export async function requireRecent(request: Request, person: SignedIn, back?: string) {
  // The page that answers a sent form is read with the form's own headers: it must not be lost to a later minute.
  const doing = request.headers.has('Content-Type') ? 'send' : 'open'
  if (isRecent(person.provenAt, now(), doing)) return
  if (!isKeepable(request) || back) throw away(confirmAt(request, back))
  throw await toProve(request, person)
}

const toProve = (request: Request, { language }: SignedIn) =>
  heldBack(request, 'prove', doorTo('/desk/confirm-it-is-me', signedInHere), language)

/** The words after `?` say which of a page's forms it is. */
const confirmAt = (request: Request, back = pageOf(request) + new URL(request.url).search) =>
  doorTo('/desk/confirm-it-is-me', back)

/** Where somebody lands who has passed a door in another tab than the one that keeps their words. */
const signedInHere = '/desk/sign-in/here'

const doorTo = (door: string, to: string) => `${door}?${new URLSearchParams({ to })}`

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
