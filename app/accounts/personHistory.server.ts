import type { HappeningName, ToldDuties } from '~/events/catalogue'
import { secured } from '~/events/catalogue'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'

/** One line of what happened to somebody's account, in codes. */
export type PersonMoment = {
  id: string
  at: Date
  name: string
  /** Who did it; null: the portal, or an operator. */
  by: string | null
  before: ToldDuties | null
  after: ToldDuties | null
  what: (typeof secured)[number] | null
  /** Whom a leaver's work went to. */
  to: string | null
}

const told: HappeningName[] = [
  'person.invited',
  'person.welcomed',
  'person.changed',
  'person.secured',
  'person.left',
  'identity.linked',
]

/** All that happened to somebody's account, newest first: who changed what, and when. */
export async function personHistory(personId: string): Promise<PersonMoment[]> {
  const events = await db.event.findMany({
    where: { name: { in: told }, data: { path: ['personId'], equals: personId } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 500,
  })
  const data = events.map(event => event.data as Record<string, unknown>)
  const ids = [...events.map(({ actorId }) => actorId), ...data.map(({ toId }) => toId)]
  const names = await namesOf(ids.filter(id => typeof id === 'string'))
  return events.map(({ id, at, name, actorId }, index) => ({
    id,
    at,
    name,
    by: actorId ? (names.get(actorId) ?? null) : null,
    before: (data[index]?.before as ToldDuties | undefined) ?? null,
    after: (data[index]?.after as ToldDuties | undefined) ?? null,
    what: secured.find(one => one === data[index]?.what) ?? null,
    to: names.get(String(data[index]?.toId)) ?? null,
  }))
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({ where: { id: { in: ids } } })
  return new Map(
    people.map(({ id, firstName, lastName, email }) => [id, `${firstName} ${lastName}`.trim() || email] as const),
  )
}

/** Services and officials by id, as duties name them. */
export async function dutyNames(language: Language): Promise<Record<string, string>> {
  const [services, officials] = await Promise.all([
    db.service.findMany({ select: { id: true, nameFr: true, nameEn: true } }),
    db.official.findMany({ select: { id: true, firstName: true, lastName: true } }),
  ])
  return Object.fromEntries([
    ...services.map(({ id, nameFr, nameEn }) => [id, language === 'fr' ? nameFr : nameEn]),
    ...officials.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]),
  ])
}
