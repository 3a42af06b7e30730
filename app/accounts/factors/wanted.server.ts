import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { running } from '~/platform/running.server'
import type { DeskRole } from '../duties'
import { ringSessions } from '../sessions/end.server'
import { SecondFactorRoles, wantedByDefault } from './wanted'

const key = 'second-factor'

/** The roles that want a second factor, with the version of the setting; 0 when nobody has changed it. */
export async function rolesWanted(): Promise<{ roles: readonly DeskRole[]; version: number }> {
  const row = await db.setting.findUnique({ where: { key } })
  // The demonstration's people share a password that stands on the page: a second factor would protect nothing.
  if (!row) return { roles: running().demo ? [] : wantedByDefault, version: 0 }
  return { roles: SecondFactorRoles.parse(row.value).roles, version: row.version }
}

/** `seen`: the version the form was filled from. False when somebody was faster. */
export function changeRolesWanted(roles: DeskRole[], seen: number, actorId: string | null): Promise<boolean> {
  return db.$transaction(async tx => {
    const value = { roles }
    const { count } =
      seen === 0
        ? await tx.setting.createMany({ data: [{ key, value }], skipDuplicates: true })
        : await tx.setting.updateMany({ where: { key, version: seen }, data: { value, version: { increment: 1 } } })
    if (count === 0) return false
    // Who lacks one from now on leaves the live desk at once.
    await ringSessions(tx)
    await record(tx, { name: 'settings.changed', data: { section: key }, actorId })
    return true
  })
}
