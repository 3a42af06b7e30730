import { now } from '~/platform/clock.server'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { sessionCookie, sessionIn } from '~/platform/http/cookies.server'
import { notesOfRequest } from '~/platform/log/requestId.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import { hasSecondFactor } from './factors/listFactors.server'
import { mustHaveSecond } from './factors/wanted'
import { rolesWanted } from './factors/wanted.server'
import { can } from './permissions'
import { endSessionOf } from './sessions/end.server'
import { cookieSeconds, endOf, isToBeNoted, limitsOf } from './sessions/limits'

/** Who is signed in: what guards, pages and sockets need to know of them. */
export type SignedIn = {
  id: string
  /** Names the session; its secret stays in the cookie. */
  sessionKey: string
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
export type Proof = { method: 'password' | 'passkey' | 'link' | 'code' | 'oidc'; second?: boolean }

/** The browser somebody signs in with: the `Cookie` header it came with, and what it is in words. */
export type Browser = { cookie: string | null; device: string }

/**
 * Opens a session under a secret made here and now; the one the browser came with is over. The value is the `Set-Cookie`
 * header that carries it.
 */
export async function openSession(
  personId: string,
  proof: Proof,
  browser: Browser = { cookie: null, device: '' },
): Promise<string> {
  return (await db.$transaction(tx => openSessionIn(tx, personId, proof, browser))).cookie
}

/** The same in a transaction of the caller, who also learns the row's id. */
export async function openSessionIn(tx: Tx, personId: string, proof: Proof, { cookie, device }: Browser) {
  await endSessionOf(tx, cookie)
  const { roles } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { roles: true } })
  const [secret, at, limits] = [newSecret(), now(), limitsOf(roles)]
  const { method, second = false } = proof
  const opened = { createdAt: at, seenAt: at, provenAt: at, expiresAt: endOf(at, at, limits) }
  const id = fingerprint(secret)
  await tx.session.create({ data: { id, personId, method, second, device, ...opened } })
  return { id, cookie: sessionCookie(secret, cookieSeconds(at, at, limits)) }
}

/**
 * The person behind a `Cookie` header, read from the database each time: a role taken away is gone at once. Being asked
 * is a visit, which keeps the session from ending, unless nobody is there: `quietly` for what a page asks by itself.
 */
export async function whoIs(
  cookieHeader: string | null | undefined,
  { quietly = false } = {},
): Promise<SignedIn | null> {
  const secret = sessionIn(cookieHeader)
  const [session] = secret ? await standing({ id: { in: namesNow(fingerprint(secret)) } }) : []
  if (!session) return null
  if (!quietly) await noteVisit(session)
  return shown(session)
}

/** The session of a cookie, also when this very request has just given it another secret. */
const namesNow = (id: string) => [id, notesOfRequest()?.get(`session ${id}`) ?? id]

/** Who stands behind each of these sessions now, in one query; what is not in the answer is over. It is no visit. */
export async function whoStands(sessionKeys: string[]): Promise<Map<string, SignedIn>> {
  const rows = sessionKeys.length > 0 ? await standing({ key: { in: sessionKeys } }) : []
  return new Map(await Promise.all(rows.map(async row => [row.key, await shown(row)] as const)))
}

const standing = (which: Prisma.SessionWhereInput) =>
  db.session.findMany({
    where: { ...which, expiresAt: { gt: now() }, person: { leftAt: null } },
    include: { person: { include: { service: { select: { slug: true } } } } },
  })
type Standing = Awaited<ReturnType<typeof standing>>[number]

/** Of several requests at once one writes. */
async function noteVisit({ key, createdAt, seenAt, person }: Standing) {
  const at = now()
  if (!isToBeNoted(seenAt, at)) return
  const expiresAt = endOf(createdAt, at, limitsOf(person.roles))
  await db.session.updateMany({ where: { key, seenAt }, data: { seenAt: at, expiresAt } })
}

async function shown({ key, second, provenAt, person }: Standing): Promise<SignedIn> {
  return {
    id: person.id,
    sessionKey: key,
    second,
    provenAt,
    lacks: second ? null : await lackedBy(person),
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
