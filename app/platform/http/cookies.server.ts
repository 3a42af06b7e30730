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

function cookieIn(header: string | null | undefined, name: string): string | null {
  const wanted = `${name}=`
  const pair = (header ?? '').split(/;\s*/).find(part => part.startsWith(wanted))
  return pair ? pair.slice(wanted.length) || null : null
}

function cookie(name: Name, secret: string | null, seconds: number): string {
  return `${nameOf(name)}=${secret ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${secret ? seconds : 0}${secure()}`
}

const secure = () => (running().settings.secure ? '; Secure' : '')
