import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { getAuthority } from './authority.server'

/** Who changed something last and when, as its events tell, and the zone to say it in; `by` is empty for the portal itself. */
export async function lastChange(
  name: 'settings.changed' | 'directory.changed' | 'page.changed' | 'person.changed',
  about: Record<string, string>,
) {
  const event = await db.event.findFirst({
    where: { name, AND: Object.entries(about).map(([key, value]) => ({ data: { path: [key], equals: value } })) },
    orderBy: { at: 'desc' },
  })
  const person = event?.actorId ? await db.person.findUnique({ where: { id: event.actorId } }) : null
  const zone = (await getAuthority()).time.timeZone
  return {
    zone,
    by: person ? `${person.firstName} ${person.lastName}`.trim() || person.email : '',
    at: event?.at ?? now(),
  }
}
