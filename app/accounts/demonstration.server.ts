import { db } from '~/platform/db.server'
import { running } from '~/platform/running.server'

/** Everybody's in the demonstration, printed at its start and on its sign-in page. */
export const demoPassword = 'porte-voix-demo'

export type DemoPerson = { email: string; name: string; function: string; roles: string[] }

/** The demonstration's people, in the order of their invention; nobody with real data. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  if (!running().demo) return []
  const people = await db.person.findMany({
    where: { email: { endsWith: '@demo.example' }, passwordHash: { not: null }, leftAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return people.map(person => ({
    email: person.email,
    name: `${person.firstName} ${person.lastName}`.trim() || person.email,
    function: person.function,
    roles: person.roles,
  }))
}
