import type { ToldDuties } from '~/events/catalogue'
import type { Tx } from '~/platform/db.server'
import type { DeskRole } from './duties'

/** The columns of a person for their duties; a service or an official nobody knows is none. */
export async function keptDuties(tx: Tx, duties: { roles: DeskRole[]; service: string; official: string }) {
  const [service, official] = await Promise.all([
    tx.service.findUnique({ where: { slug: duties.service }, select: { id: true } }),
    tx.official.findUnique({ where: { slug: duties.official }, select: { id: true } }),
  ])
  return {
    roles: duties.roles as string[],
    serviceId: duties.roles.includes('service') ? (service?.id ?? null) : null,
    officialId: duties.roles.includes('official') ? (official?.id ?? null) : null,
  }
}

/** The same as its event tells it. */
export const toldDuties = ({ roles, serviceId, officialId }: ToldDuties): ToldDuties => ({
  roles,
  serviceId,
  officialId,
})
