import { db } from '~/platform/db.server'
import { writeAgain } from '~/platform/mail/pause.server'
import { findAccess, useAccess } from './access.server'
import { can } from './permissions'
import { openSession } from './sessions.server'

/** Whether a link from a mail can still open an account; looking at it changes nothing. */
export async function isSignInLink(token: string): Promise<boolean> {
  const access = await findAccess('sign-in', token)
  return access !== null && !access.used && !access.expired
}

/**
 * Takes the link and opens a session; the account is made when there is none. The value is the `Set-Cookie` header, or
 * null when the link was used, is too old, or would open the desk, which is entered by password.
 */
export async function signInByLink(token: string): Promise<string | null> {
  const access = await findAccess('sign-in', token)
  const email = access?.email
  if (!access || !email || access.expired) return null
  const personId = await db.$transaction(async tx => {
    if (!(await useAccess(tx, access.id))) return null
    await writeAgain(tx, email)
    const person = await tx.person.upsert({ where: { email }, create: { email, roles: ['citizen'] }, update: {} })
    return person.leftAt || can(person, 'desk.open') ? null : person.id
  })
  return personId && openSession(personId, { method: 'link' })
}
