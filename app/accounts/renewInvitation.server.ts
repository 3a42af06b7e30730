import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { makeWelcomeLink } from './welcomeLink.server'

/**
 * A new one-time address for a colleague whose mail got lost or who forgot their password, to be handed over in person.
 * Null for somebody who left or is unknown. Their password keeps working until the link is used.
 */
export function renewInvitation(personId: string, actorId: string): Promise<string | null> {
  return db.$transaction(async tx => {
    const person = await tx.person.findFirst({ where: { id: personId, leftAt: null }, select: { id: true } })
    if (!person) return null
    const url = await makeWelcomeLink(tx, personId)
    await record(tx, { name: 'person.invited', data: { personId }, actorId })
    return url
  })
}
