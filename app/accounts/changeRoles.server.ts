import { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { dutiesComplete, dutiesFields } from './duties'
import { keptDuties, toldDuties } from './duties.server'
import { isLastAdministrator } from './lastAdministrator.server'
import { endSessions, ringSessions } from './sessions/end.server'
import { renewSession } from './sessions/renew.server'

export const Duties = z
  .object({
    ...dutiesFields,
    /** The roles the form was filled from. */
    seen: z
      .string()
      .default('')
      .transform(words => words.split(' ').filter(Boolean)),
  })
  .superRefine(dutiesComplete)

export type RolesChanged =
  | { ok: true; cookie: string | null }
  | { ok: false; reason: 'changed-meanwhile' | 'last-administrator' | 'gone' }

/** Who changes the roles: a colleague, at one of their sessions. */
export type By = { id: string; sessionKey: string }

/**
 * Gives a colleague other roles. Their sessions end with the old ones, so that nothing opened for other rights goes on;
 * who changes their own keeps this session under another secret: `cookie` is its `Set-Cookie`.
 */
export function changeRoles(personId: string, given: z.output<typeof Duties>, by: By): Promise<RolesChanged> {
  return db.$transaction(async tx => {
    const person = await tx.person.findFirst({ where: { id: personId, leftAt: null } })
    if (!person) return { ok: false, reason: 'gone' }
    if (!given.roles.includes('administrator') && (await isLastAdministrator(tx, personId))) {
      return { ok: false, reason: 'last-administrator' }
    }
    const duties = await keptDuties(tx, given)
    const roles = person.roles.includes('citizen') ? [...duties.roles, 'citizen'] : duties.roles
    const { count } = await tx.person.updateMany({
      where: { id: personId, roles: { equals: given.seen } },
      data: { ...duties, roles },
    })
    if (count === 0) return { ok: false, reason: 'changed-meanwhile' }
    const own = personId === by.id
    await endSessions(tx, { personId, ...(own && { NOT: { key: by.sessionKey } }) }, 'rights')
    await tx.halfSignIn.deleteMany({ where: { personId } })
    const cookie = own ? await renewSession(tx, { sessionKey: by.sessionKey, roles }) : null
    // One session goes on: what it may hear has changed.
    if (own) await ringSessions(tx)
    const [before, after] = [toldDuties(person), toldDuties({ ...duties, roles })]
    await record(tx, { name: 'person.changed', data: { personId, before, after }, actorId: by.id })
    return { ok: true, cookie }
  })
}
