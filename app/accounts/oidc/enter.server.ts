import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { can } from '../permissions'
import { type Browser, openSessionIn } from '../sessions.server'
import type { Vouched } from './comeBack.server'
import type { Whose } from './provider.server'

type Someone = { id: string; email: string; roles: string[]; leftAt: Date | null }

/**
 * `confirm`: the account, or what was asked with the address, is opened once its mailbox confirms. `unverified`: the
 * provider vouches for no address. `unknown`: nobody is waiting for this person at the desk. `desk`: staff have a door of
 * their own.
 */
export type Entered =
  | { as: 'in'; person: Someone; cookie: string }
  | { as: 'confirm'; email: string }
  | { as: 'refused'; reason: 'unverified' | 'unknown' | 'desk' }

type From = {
  browser: Browser
  /** Whether something here is already opened by an address. */
  isKnownAddress: (email: string) => Promise<boolean>
}

/** Whom the provider vouches for comes in, is asked to confirm by mail the first time, or stays outside. */
export async function enter(whose: Whose, vouched: Vouched, from: From): Promise<Entered> {
  const { issuer, subject, email } = vouched
  const identity = await db.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    include: { person: true },
  })
  if (identity) return admit(whose, identity.person, vouched, from)
  if (!email) return { as: 'refused', reason: 'unverified' }

  const person = await db.person.findUnique({ where: { email } })
  const reason = whyOutside(whose, person)
  if (reason) return { as: 'refused', reason }
  if (person || (await from.isKnownAddress(email))) return { as: 'confirm', email }
  const made = await makeCitizen(issuer, subject, email)
  return made ? admit(whose, made, vouched, from) : { as: 'confirm', email }
}

/** Why somebody does not pass this door, whatever proves who they are; null when they do. */
export function whyOutside(whose: Whose, person: Someone | null): 'unknown' | 'desk' | null {
  if (whose === 'staff') return person && !person.leftAt && can(person, 'desk.open') ? null : 'unknown'
  if (person && can(person, 'desk.open')) return 'desk'
  return person?.leftAt ? 'unknown' : null
}

async function admit(whose: Whose, person: Someone, vouched: Vouched, { browser }: From): Promise<Entered> {
  const reason = whyOutside(whose, person)
  if (reason) return { as: 'refused', reason }
  const { issuer, subject, idToken, second } = vouched
  await db.identity.update({ where: { issuer_subject: { issuer, subject } }, data: { usedAt: now() } })
  if (whose === 'staff') await learnName(person.id, vouched)
  const cookie = await db.$transaction(async tx => {
    const opened = await openSessionIn(tx, person.id, { method: 'oidc', second }, browser)
    await tx.providerSession.create({ data: { sessionId: opened.id, whose, issuer, idToken } })
    return opened.cookie
  })
  return { as: 'in', person, cookie }
}

/** Somebody invited who enters this way first has told no name yet. Citizens' names are not kept. */
async function learnName(id: string, { firstName, lastName }: Vouched) {
  if (!firstName && !lastName) return
  const short = { firstName: firstName.slice(0, 100), lastName: lastName.slice(0, 100) }
  await db.person.updateMany({ where: { id, firstName: '', lastName: '' }, data: short })
}

/** Null when an account for this address was made meanwhile. */
async function makeCitizen(issuer: string, subject: string, email: string): Promise<Someone | null> {
  return db.$transaction(async tx => {
    const { count } = await tx.person.createMany({ data: [{ email, roles: ['citizen'] }], skipDuplicates: true })
    if (count === 0) return null
    const person = await tx.person.findUniqueOrThrow({ where: { email } })
    await tx.identity.create({ data: { issuer, subject, personId: person.id, linkedAt: now(), usedAt: now() } })
    return person
  })
}
