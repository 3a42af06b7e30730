import { running } from '../running.server'

/** The session cookie's name: `__Host-` binds it to this host and to https, where the portal has it. */
const name = () => (running().settings.secure ? '__Host-session' : 'porte-voix-session')

/** The session's secret carried by a `Cookie` header, if any. */
export function sessionIn(header: string | null | undefined): string | null {
  const wanted = `${name()}=`
  const pair = (header ?? '').split(/;\s*/).find(part => part.startsWith(wanted))
  return pair ? pair.slice(wanted.length) || null : null
}

/** The `Set-Cookie` value that keeps `secret` for `seconds`; null forgets it. */
export function sessionCookie(secret: string | null, seconds: number): string {
  const secure = running().settings.secure ? '; Secure' : ''
  return `${name()}=${secret ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${secret ? seconds : 0}${secure}`
}
