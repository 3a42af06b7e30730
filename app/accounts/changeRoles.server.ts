import { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { dutiesComplete, dutiesFields } from './duties'
import { keptDuties } from './duties.server'
import { isLastAdministrator } from './lastAdministrator.server'

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

export type RolesChanged = { ok: true } | { ok: false; reason: 'changed-meanwhile' | 'last-administrator' | 'gone' }

/** Gives a colleague other roles. They count from the next click on: rights are read each time they are asked for. */
export function changeRoles(personId: string, given: z.output<typeof Duties>, actorId: string): Promise<RolesChanged> {
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
    await record(tx, { name: 'person.changed', data: { personId }, actorId })
    return { ok: true }
  })
}
