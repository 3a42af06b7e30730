import { db } from '~/platform/db.server'
import { findAccess } from './access.server'

export type Invited = { id: string; email: string; firstName: string; lastName: string; language: string }
export type Invitation =
  | { state: 'open'; accessId: string; person: Invited }
  | { state: 'used' | 'expired' | 'unknown' }

/** What a welcome link opens. Reading it uses nothing up: mail programs and scanners follow links by themselves. */
export async function findInvitation(secret: string): Promise<Invitation> {
  const access = await findAccess('welcome', secret)
  if (!access?.personId) return { state: 'unknown' }
  if (access.used) return { state: 'used' }
  const person = await db.person.findUnique({ where: { id: access.personId } })
  if (!person || person.leftAt || access.expired) return { state: 'expired' }
  const { id, email, firstName, lastName, language } = person
  return { state: 'open', accessId: access.id, person: { id, email, firstName, lastName, language } }
}
