import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { endSessions } from './sessions/end.server'

/**
 * Ends every session, and closes every link by which somebody was about to enter: what an operator does when secrets may
 * have leaked. Passwords, passkeys and links that follow a question stay. Returns how many sessions ended.
 */
export function closeAllSessions(): Promise<number> {
  return db.$transaction(async tx => {
    const sessions = await endSessions(tx, {}, 'closed')
    await tx.accessLink.deleteMany({ where: { purpose: { in: ['sign-in', 'welcome', 'erase'] } } })
    await tx.halfSignIn.deleteMany()
    await record(tx, { name: 'sessions.closed', data: { sessions } })
    return sessions
  })
}
