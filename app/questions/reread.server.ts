import { getAuthority } from '~/directory/authority.server'
import { listOfficials } from '~/directory/officials.server'
import { listServices } from '~/directory/services.server'
import type { KnownPublic } from '~/platform/text/personalData'
import { imitates } from './publicName'

/** What is public about the authority already, and so nobody's personal data here. */
export async function knownPublic(): Promise<KnownPublic> {
  const [{ contacts }, officials] = await Promise.all([getAuthority(), listOfficials({ former: true })])
  return {
    contacts: Object.values(contacts)
      .flatMap(line => [line, ...line.split(/[,;()]/)])
      .filter(Boolean),
    names: officials.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
  }
}

/** Whether the name shown beside the question would pass for the authority, a service or somebody in office. */
export async function passesForOthers(name: string): Promise<boolean> {
  if (!name) return false
  const [{ names }, services, officials] = await Promise.all([getAuthority(), listServices(), listOfficials()])
  return imitates(name, {
    authority: names.name,
    services: services.flatMap(service => Object.values(service.name)),
    officials: officials.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
  })
}
