import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { forgetTries, takeTurn } from './attempts.server'
import { whosePasskey } from './factors/showPasskey.server'
import { type SecondTaken, takeSecond } from './factors/takeSecond.server'
import { isPassword } from './passwords.server'
import type { SignedIn } from './sessions.server'

/** The person at this session says their password once more. */
export async function proveByPassword(person: SignedIn, password: string, visitor: string): Promise<SecondTaken> {
  const right = await isOwnPassword(person.id, password, visitor)
  if (right.ok) await proven(person, {})
  return right
}

/** Shows a code of the telephone, or one of the sheet. */
export async function proveByCode(person: SignedIn, typed: string, visitor: string): Promise<SecondTaken> {
  const taken = await takeSecond(person.id, typed, visitor)
  if (taken.ok) await proven(person, { second: true })
  return taken
}

export async function proveByPasskey(person: SignedIn, sent: unknown): Promise<boolean> {
  if (!(await whosePasskey(sent, 'confirm', person.id))) return false
  await proven(person, { second: true })
  return true
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

const proven = ({ sessionId }: SignedIn, more: { second?: true }) =>
  db.session.updateMany({ where: { id: sessionId }, data: { provenAt: now(), ...more } })
