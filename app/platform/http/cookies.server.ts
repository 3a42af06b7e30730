import { running } from '../running.server'

type Name = 'session' | 'half'

/** A cookie's name: `__Host-` binds it to this host and to https, where the portal has it. */
const nameOf = (name: Name) => (running().settings.secure ? `__Host-${name}` : `porte-voix-${name}`)

/** The session's secret carried by a `Cookie` header, if any. */
export const sessionIn = (header: string | null | undefined) => cookieIn(header, nameOf('session'))

/** The `Set-Cookie` value that keeps `secret` for `seconds`; null forgets it. */
export const sessionCookie = (secret: string | null, seconds: number) => cookie('session', secret, seconds)

/** The same for a sign-in that waits for its second factor. */
export const halfIn = (header: string | null | undefined) => cookieIn(header, nameOf('half'))
export const halfCookie = (secret: string | null, seconds: number) => cookie('half', secret, seconds)

/**
 * The handle of a citizen who asked for a mail to enter by, in the pages below `path` alone: no page one reads ever sees
 * it. A path of its own forbids `__Host-`.
 */
export const askedIn = (header: string | null | undefined) => cookieIn(header, askedName())
export const askedCookie = (handle: string, seconds: number, path: string) =>
  `${askedName()}=${handle}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure()}`
const askedName = () => (running().settings.secure ? '__Secure-asked' : 'porte-voix-asked')

/** What tells the desk's door that this browser has been there before: no other page is ever sent it. */
export const knownIn = (header: string | null | undefined) => cookieIn(header, knownName())
export const knownCookie = (secret: string, seconds: number) =>
  `${knownName()}=${secret}; Path=/desk/sign-in; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure()}`
const knownName = () => (running().settings.secure ? '__Secure-known' : 'porte-voix-known')

function cookieIn(header: string | null | undefined, name: string): string | null {
  const wanted = `${name}=`
  const pair = (header ?? '').split(/;\s*/).find(part => part.startsWith(wanted))
  return pair ? pair.slice(wanted.length) || null : null
}

function cookie(name: Name, secret: string | null, seconds: number): string {
  return `${nameOf(name)}=${secret ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${secret ? seconds : 0}${secure()}`
}

const secure = () => (running().settings.secure ? '; Secure' : '')
/** The cookie of a browser on its way to a sign-in provider and back. */
const tripName = () => (running().settings.secure ? '__Host-sign-in' : 'porte-voix-sign-in')

export const tripSecretIn = (header: string | null | undefined) => cookieIn(header, tripName())

/**
 * The `Set-Cookie` value that binds a way to a provider to this browser for `seconds`; null forgets it. `byForm`: the
 * answer comes as a form of the provider's page, which carries no `Lax` cookie.
 */
export function tripCookie(secret: string | null, seconds: number, byForm: boolean): string {
  const reach = byForm ? 'SameSite=None; Secure' : `SameSite=Lax${secure()}`
  return `${tripName()}=${secret ?? ''}; Path=/; HttpOnly; ${reach}; Max-Age=${secret ? seconds : 0}`
}
