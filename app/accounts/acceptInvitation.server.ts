import { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { languages } from '~/platform/i18n/language'
import { cleanLine } from '~/platform/text/cleanText'
import { useAccess } from './access.server'
import { findInvitation } from './invitation.server'
import { whyRefused } from './passwordRules.server'
import { hashPassword } from './passwords.server'
import { endSessions } from './sessions/end.server'
import type { Browser } from './sessions.server'
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

type Context = { browser: Browser; town: string }

/**
 * Somebody invited chooses a password and is signed in; sessions opened with an older password end, and whoever had one
 * is told by mail: a link handed over by a colleague may have been opened by that colleague.
 */
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
    const before = await tx.person.findUniqueOrThrow({ where: { id }, select: { passwordHash: true } })
    await tx.person.update({ where: { id }, data: { ...names, passwordHash } })
    const data = { personId: id, what: 'password-changed' } as const
    if (before.passwordHash !== null) await record(tx, { name: 'person.secured', data, actorId: id })
    await endSessions(tx, { personId: id }, 'secured')
    await record(tx, { name: 'person.welcomed', data: { personId: id }, actorId: id })
    return true
  })
  if (!accepted) return { ok: false, reason: 'closed' }
  // A new password is no second factor: who has one shows it now.
  return { ok: true, ...(await enterByPassword(id, context.browser)) }
}
