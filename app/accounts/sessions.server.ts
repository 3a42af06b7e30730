import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { sessionCookie, sessionIn } from '~/platform/http/cookies.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import { hasSecondFactor } from './factors/listFactors.server'
import { mustHaveSecond } from './factors/wanted'
import { rolesWanted } from './factors/wanted.server'
import { can } from './permissions'

/** A working day and the evening after it. */
const lifetimeSeconds = 12 * 3600

/** Who is signed in: what guards, pages and sockets need to know of them. */
export type SignedIn = {
  id: string
  sessionId: string
  /** Whether a second factor was shown at sign-in. */
  second: boolean
  /** When they last proved who they are. */
  provenAt: Date
  /** What the desk waits for: a second `factor` their role must have, or that they show the `second` one they have. */
  lacks: 'factor' | 'second' | null
  email: string
  name: string
  roles: string[]
  language: string
  serviceSlug: string | null
}

/** How somebody proved who they are. `second`: with a second factor too; a passkey counts as both. */
export type Proof = { method: 'password' | 'passkey' | 'link' | 'code' | 'oidc'; second?: boolean; device?: string }

/** Opens a session; the value is the `Set-Cookie` header that carries it. */
export async function openSession(personId: string, proof: Proof): Promise<string> {
  const secret = newSecret()
  const at = now()
  const expiresAt = new Date(at.getTime() + lifetimeSeconds * 1000)
  const { method, second = false, device = '' } = proof
  const opened = { createdAt: at, seenAt: at, provenAt: at, expiresAt }
  await db.session.create({ data: { id: fingerprint(secret), personId, method, second, device, ...opened } })
  return sessionCookie(secret, lifetimeSeconds)
}

/** The person behind a `Cookie` header, read from the database each time: a role taken away is gone at once. */
export async function whoIs(cookieHeader: string | null | undefined): Promise<SignedIn | null> {
  const secret = sessionIn(cookieHeader)
  if (!secret) return null
  const session = await db.session.findUnique({
    where: { id: fingerprint(secret) },
    include: { person: { include: { service: { select: { slug: true } } } } },
  })
  if (!session || session.expiresAt <= now() || session.person.leftAt) return null
  const { person } = session
  return {
    id: person.id,
    sessionId: session.id,
    second: session.second,
    provenAt: session.provenAt,
    lacks: session.second ? null : await lackedBy(person),
    email: person.email,
    name: `${person.firstName} ${person.lastName}`.trim() || person.email,
    roles: person.roles,
    language: person.language,
    serviceSlug: person.service?.slug ?? null,
  }
}

async function lackedBy({ id, roles }: { id: string; roles: string[] }): Promise<SignedIn['lacks']> {
  if (!can({ id, roles }, 'desk.open')) return null
  if (!mustHaveSecond(roles, (await rolesWanted()).roles)) return null
  return (await hasSecondFactor(id)) ? 'second' : 'factor'
}

/** Ends the session of a `Cookie` header; the value is the `Set-Cookie` that forgets it. */
export async function closeSession(cookieHeader: string | null): Promise<{ cookie: string; sessionId: string | null }> {
  const secret = sessionIn(cookieHeader)
  const id = secret ? fingerprint(secret) : null
  if (id) await db.session.deleteMany({ where: { id } })
  return { cookie: sessionCookie(null, 0), sessionId: id }
}
