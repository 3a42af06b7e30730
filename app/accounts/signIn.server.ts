import { z } from 'zod'
import { db } from '~/platform/db.server'
import { takeBack, waitBefore } from '~/platform/limits/pace.server'
import { forgetTries, takeTurn } from './attempts.server'
import { hasSecondFactor } from './factors/listFactors.server'
import { openHalf } from './halfSignIn.server'
import { queueOf, rememberBrowser } from './knownBrowser.server'
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
  | ({ ok: true; person: { id: string; roles: string[] }; known: string | null } & Entered)
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'too-fast'; seconds: number }

export type From = Browser & { visitor: string }

/**
 * Signs somebody in: `cookie` is the `Set-Cookie` of a new session, and the one they came with is over; `known` the one
 * that tells this browser from strangers next time. An unknown address, somebody who left and a wrong password get the
 * same words after the same work.
 */
export async function signIn(given: z.output<typeof Credentials>, from: From): Promise<SignedInNow> {
  const { known, who } = await queueOf(given.email, from.visitor, from.cookie)
  const turn = await takeTurn(who)
  if (!turn.ok) return { ok: false, reason: 'too-fast', seconds: turn.seconds }
  // One password tried at every account stays below what slows down a single one.
  const seconds = known ? 0 : await waitBefore('door', from.visitor)
  if (seconds > 0) return { ok: false, reason: 'too-fast', seconds }

  const person = await db.person.findUnique({ where: { email: given.email } })
  const kept = person && !person.leftAt ? person.passwordHash : null
  const right = await isPassword(kept, given.password)
  if (!right || !person) return { ok: false, reason: 'wrong' }

  await forgetTries(who)
  if (!known) await takeBack('door', from.visitor)
  const { id, roles } = person
  const remembered = known ? null : await rememberBrowser(given.email)
  return { ok: true, person: { id, roles }, known: remembered, ...(await enterByPassword(id, from)) }
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
