import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { endSessions } from './sessions/end.server'
import { Email, makeWelcomeLink } from './welcomeLink.server'

/**
 * What `portal create-admin EMAIL` does: the person exists, administers and moderates. Returns the one-time address
 * where they choose a password; asked again, it is also the way back in after a lost one.
 * @throws ZodError when `email` is no address.
 */
export function inviteAdministrator(email: string): Promise<string> {
  const address = Email.parse(email)
  return db.$transaction(async tx => {
    const known = await tx.person.findUnique({ where: { email: address } })
    const roles = [...new Set(['administrator', 'agent', ...(known?.roles ?? [])])]
    const person = await tx.person.upsert({
      where: { email: address },
      create: { email: address, roles },
      update: { roles, leftAt: null },
    })
    if (known && roles.some(role => !known.roles.includes(role)))
      await endSessions(tx, { personId: person.id }, 'rights')
    const url = await makeWelcomeLink(tx, person.id)
    await record(tx, { name: 'person.invited', data: { personId: person.id } })
    return url
  })
}
