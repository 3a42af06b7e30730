import { endOwnSessions, endsIn, listOwnSessions } from '~/accounts/sessions/own.server'
import type { SignedIn } from '~/accounts/sessions.server'
import { getAuthority } from '~/directory/authority.server'
import { done, notFound } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'

/** What the list of devices shows. */
export async function loadDevices(person: SignedIn) {
  const [sessions, authority] = await Promise.all([listOwnSessions(person), getAuthority()])
  return { sessions, zone: authority.time.timeZone }
}

/** Ends what the form says: back to the list at `list`, or, when this very session ended, to `out`. */
export async function endDevices(request: Request, person: SignedIn, { list, out }: { list: string; out: string }) {
  const ends = endsIn((await readForm(request)).get('end'))
  if (!ends) throw notFound()
  const { ended, cookie } = await endOwnSessions(person, ends)
  if (cookie) return done(out, 'done', { 'Set-Cookie': cookie })
  const [path, place = ''] = list.split('#')
  const told = `${path}?ended=${ends === 'others' ? 'others' : 'one'}${place && `#${place}`}`
  return done(told, ended > 0 ? 'done' : 'same')
}

/** What was just done, as the address says it. */
export function endedIn(request: Request): 'one' | 'others' | 'identity' | null {
  const said = new URL(request.url).searchParams.get('ended')
  return (['one', 'others', 'identity'] as const).find(word => word === said) ?? null
}
