import { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { languages } from '~/platform/i18n/language'
import { cleanLine } from '~/platform/text/cleanText'
import { useAccess } from './access.server'
import { findInvitation } from './invitation.server'
import { whyRefused } from './passwordRules'
import { hashPassword } from './passwords.server'
import { closeSession } from './sessions.server'
import { enterByPassword } from './signIn.server'

export const Welcome = z.object({
  firstName: z.string().transform(cleanLine).pipe(z.string().min(1, 'missing').max(100, 'too-long')),
  lastName: z.string().transform(cleanLine).pipe(z.string().min(1, 'missing').max(100, 'too-long')),
  language: z.enum(languages, 'missing').default('fr'),
  password: z.string().min(1, 'short'),
})

export type Accepted =
  | { ok: true; cookie: string; whole: boolean }
  | { ok: false; reason: 'closed' }
  | { ok: false; reason: 'password'; problem: 'short' | 'long' | 'known' | 'personal' }

type Context = { cookie: string | null; town: string }

/** Somebody invited chooses a password and is signed in; sessions opened with an older password end. */
export async function acceptInvitation(
  secret: string,
  given: z.output<typeof Welcome>,
  context: Context,
): Promise<Accepted> {
  const invitation = await findInvitation(secret)
  if (invitation.state !== 'open') return { ok: false, reason: 'closed' }
  const { id, email } = invitation.person
  const { password, ...names } = given
  const problem = whyRefused(password, [email, names.firstName, names.lastName, context.town])
  if (problem) return { ok: false, reason: 'password', problem }

  const passwordHash = await hashPassword(password)
  const accepted = await db.$transaction(async tx => {
    if (!(await useAccess(tx, invitation.accessId))) return false
    await tx.person.update({ where: { id }, data: { ...names, passwordHash } })
    await tx.session.deleteMany({ where: { personId: id } })
    await record(tx, { name: 'person.changed', data: { personId: id }, actorId: id })
    return true
  })
  if (!accepted) return { ok: false, reason: 'closed' }
  await closeSession(context.cookie)
  // A new password is no second factor: who has one shows it now.
  return { ok: true, ...(await enterByPassword(id)) }
}
