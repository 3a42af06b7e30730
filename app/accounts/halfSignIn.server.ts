import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { halfCookie, halfIn } from '~/platform/http/cookies.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'

/** How long a right password waits for its second factor, in seconds. */
const waits = 5 * 60

/** A right password is half a sign-in: no session yet. The value is the `Set-Cookie` header that carries it. */
export async function openHalf(personId: string): Promise<string> {
  const secret = newSecret()
  const at = now().getTime()
  await db.halfSignIn.deleteMany({ where: { expiresAt: { lt: new Date(at) } } })
  await db.halfSignIn.create({
    data: { id: fingerprint(secret), personId, expiresAt: new Date(at + waits * 1000) },
  })
  return halfCookie(secret, waits)
}

export type Half = { id: string; personId: string; email: string; language: string }

/** Whose half a `Cookie` header carries, or null: none, too old, or done already. */
export async function halfOf(cookieHeader: string | null): Promise<Half | null> {
  const secret = halfIn(cookieHeader)
  const row = secret
    ? await db.halfSignIn.findUnique({ where: { id: fingerprint(secret) }, include: { person: true } })
    : null
  if (!row || row.expiresAt <= now() || row.person.leftAt) return null
  return { id: row.id, personId: row.personId, email: row.person.email, language: row.person.language }
}

/** True once: the half becomes a whole, and is gone. */
export async function takeHalf(id: string): Promise<boolean> {
  const { count } = await db.halfSignIn.deleteMany({ where: { id, expiresAt: { gt: now() } } })
  return count === 1
}
