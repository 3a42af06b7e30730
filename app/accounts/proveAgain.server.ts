import { db } from '~/platform/db.server'
import { forgetTries, takeTurn } from './attempts.server'
import { whosePasskey } from './factors/showPasskey.server'
import { type SecondTaken, takeSecond } from './factors/takeSecond.server'
import { isPassword } from './passwords.server'
import { renewNow } from './sessions/renew.server'
import type { SignedIn } from './sessions.server'

/** `cookie`: the session goes on under another secret. */
export type Proven = { ok: true; cookie: string } | Exclude<SecondTaken, { ok: true }>

/** The person at this session says their password once more. */
export async function proveByPassword(person: SignedIn, password: string, visitor: string): Promise<Proven> {
  const right = await isOwnPassword(person.id, password, visitor)
  return right.ok ? { ok: true, cookie: await renewNow(person, { proven: true }) } : right
}

/** Shows a code of the telephone, or one of the sheet. */
export async function proveByCode(person: SignedIn, typed: string, visitor: string): Promise<Proven> {
  const taken = await takeSecond(person.id, typed, visitor)
  return taken.ok ? { ok: true, cookie: await renewNow(person, { proven: true, second: true }) } : taken
}

/** The `Set-Cookie` under which the session goes on; null when the device is not this person's. */
export async function proveByPasskey(person: SignedIn, sent: unknown): Promise<string | null> {
  if (!(await whosePasskey(sent, 'confirm', person.id))) return null
  return renewNow(person, { proven: true, second: true })
}

/** Whether it is their password; guessing slows down as it does at the door. */
export async function isOwnPassword(personId: string, password: string, visitor: string): Promise<SecondTaken> {
  const who = ['own-password', personId, visitor]
  const turn = await takeTurn(who)
  if (!turn.ok) return { ok: false, reason: 'too-fast', seconds: turn.seconds }
  const kept = await db.person.findUnique({ where: { id: personId }, select: { passwordHash: true } })
  if (!(await isPassword(kept?.passwordHash, password))) return { ok: false, reason: 'wrong' }
  await forgetTries(who)
  return { ok: true }
}
