import { z } from 'zod'
import { db } from '~/platform/db.server'
import { forgetTries, takeTurn } from './attempts.server'
import { hasSecondFactor } from './factors/listFactors.server'
import { openHalf } from './halfSignIn.server'
import { isPassword } from './passwords.server'
import { closeSession } from './sessions/end.server'
import { type Browser, openSession } from './sessions.server'

export const Credentials = z.object({
  email: z.string().trim().toLowerCase().min(1, 'missing').max(300, 'missing'),
  password: z.string().min(1, 'missing').max(1000, 'missing'),
})

/** `whole`: the cookie is a session; otherwise it is half of one, and a second factor is to be shown. */
type Entered = { cookie: string; whole: boolean }

export type SignedInNow =
  | ({ ok: true; person: { id: string; roles: string[] } } & Entered)
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'too-fast'; seconds: number }

export type From = Browser & { visitor: string }

/**
 * Signs somebody in: `cookie` is the `Set-Cookie` of a new session, and the one they came with is over. An unknown
 * address, somebody who left and a wrong password get the same words after the same work.
 */
export async function signIn(given: z.output<typeof Credentials>, from: From): Promise<SignedInNow> {
  const who = ['sign-in', given.email, from.visitor]
  const turn = await takeTurn(who)
  if (!turn.ok) return { ok: false, reason: 'too-fast', seconds: turn.seconds }

  const person = await db.person.findUnique({ where: { email: given.email } })
  const kept = person && !person.leftAt ? person.passwordHash : null
  const right = await isPassword(kept, given.password)
  if (!right || !person) return { ok: false, reason: 'wrong' }

  await forgetTries(who)
  return { ok: true, person: { id: person.id, roles: person.roles }, ...(await enterByPassword(person.id, from)) }
}

/**
 * What a right password opens: a session, or the page that asks for the second factor. Either way the session the
 * browser came with is over.
 */
export async function enterByPassword(personId: string, browser: Browser): Promise<Entered> {
  if (!(await hasSecondFactor(personId)))
    return { cookie: await openSession(personId, { method: 'password' }, browser), whole: true }
  await closeSession(browser.cookie)
  return { cookie: await openHalf(personId), whole: false }
}
