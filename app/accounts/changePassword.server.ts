import { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { keepOnlySession } from './factors/sessionsAfter.server'
import { type PasswordRefusal, whyRefused } from './passwordRules.server'
import { hashPassword } from './passwords.server'
import { isOwnPassword } from './proveAgain.server'
import type { SignedIn } from './sessions.server'

export const NewPassword = z.object({
  current: z.string().min(1, 'missing').max(1000, 'wrong'),
  password: z.string().min(1, 'short'),
})

export type PasswordChanged =
  | { ok: true; cookie: string }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'too-fast'; seconds: number }
  | { ok: false; reason: 'password'; problem: PasswordRefusal }

/**
 * Somebody chooses another password and says the present one. Their other sessions end, this one goes on under `cookie`,
 * and they are told by mail.
 */
export async function changePassword(
  person: SignedIn,
  given: z.output<typeof NewPassword>,
  { visitor, town }: { visitor: string; town: string },
): Promise<PasswordChanged> {
  const problem = whyRefused(given.password, [person.email, person.name, town])
  if (problem) return { ok: false, reason: 'password', problem }
  const right = await isOwnPassword(person.id, given.current, visitor)
  if (!right.ok) return right
  const passwordHash = await hashPassword(given.password)
  return db.$transaction(async tx => {
    await tx.person.update({ where: { id: person.id }, data: { passwordHash } })
    const cookie = await keepOnlySession(tx, person)
    const data = { personId: person.id, what: 'password-changed' } as const
    await record(tx, { name: 'person.secured', data, actorId: person.id })
    return { ok: true, cookie }
  })
}
