import { db } from '~/platform/db.server'
import { whosePasskey } from './factors/showPasskey.server'
import { type SecondTaken, takeSecond } from './factors/takeSecond.server'
import { type Half, takeHalf } from './halfSignIn.server'
import { type Browser, openSession } from './sessions.server'
import type { From } from './signIn.server'

export type Whole = { ok: true; person: { id: string; roles: string[] }; cookie: string }
export type SecondShown = Whole | Exclude<SecondTaken, { ok: true }> | { ok: false; reason: 'too-late' }

/** The second half of a sign-in: a code of the telephone, or one of the sheet. */
export async function showSecond(half: Half, typed: string, from: From): Promise<SecondShown> {
  const taken = await takeSecond(half.personId, typed, from.visitor)
  if (!taken.ok) return taken
  if (!(await takeHalf(half.id))) return { ok: false, reason: 'too-late' }
  return open(half.personId, 'password', from)
}

/** Enters with a device alone, whose owner unlocked it: both factors in one. Null when it opens nothing. */
export async function signInByPasskey(sent: unknown, from: Browser): Promise<Whole | null> {
  const personId = await whosePasskey(sent, 'sign-in')
  return personId ? open(personId, 'passkey', from) : null
}

async function open(personId: string, method: 'password' | 'passkey', { cookie, device }: Browser): Promise<Whole> {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId }, select: { id: true, roles: true } })
  return { ok: true, person, cookie: await openSession(personId, { method, second: true }, { cookie, device }) }
}
