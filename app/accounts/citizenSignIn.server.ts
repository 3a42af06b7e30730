import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { askedIn } from '~/platform/http/cookies.server'
import { writeAgain } from '~/platform/mail/pause.server'
import { fingerprint } from '~/platform/secrets.server'
import { type Access, findAccess, useAccess } from './access.server'
import { keptCodes } from './askToSignIn.server'
import { forgetTries, takeTurn } from './attempts.server'
import { can } from './permissions'
import { type Browser, openSession } from './sessions.server'
import type { From } from './signIn.server'
import { readSignInCode } from './signInCode'

/** `here`: this browser asked for the mail; `elsewhere`: another one did, and waits for the code; `dead`: used or old. */
export type LinkState = 'here' | 'elsewhere' | 'dead'

/** What a link from a mail can do in the browser of a `Cookie` header; looking at it changes nothing. */
export async function signInLinkState(token: string, cookie: string | null): Promise<LinkState> {
  const access = await findAccess('sign-in', token)
  if (!access || access.used || access.expired) return 'dead'
  const handle = askedIn(cookie)
  const ask = handle ? await findAsk(handle) : null
  return ask && ask.email === access.email ? 'here' : 'elsewhere'
}

/**
 * Takes the link and opens a session; the account is made when there is none. The value is the `Set-Cookie` header, or
 * why there is none. A link that would open the desk, which is entered by password, is dead.
 */
export async function signInByLink(
  token: string,
  browser: Browser,
): Promise<{ cookie: string; wanted: string } | LinkState> {
  const state = await signInLinkState(token, browser.cookie)
  if (state !== 'here') return state
  const access = await findAccess('sign-in', token)
  const wanted = (await findAsk(askedIn(browser.cookie) ?? ''))?.wanted ?? ''
  const personId = access && (await enter(access))
  if (!personId) return 'dead'
  return { cookie: await openSession(personId, { method: 'link' }, browser), wanted }
}

export type CodeTaken =
  | { ok: true; cookie: string; wanted: string }
  | { ok: false; reason: 'wrong' | 'over' }
  | { ok: false; reason: 'too-fast'; seconds: number }

/** Codes typed at one place before it must be asked for anew. */
const mostTries = 10

/**
 * Takes a code where it was asked for. Guessing is slowed by mailbox and network and ends with the place: whoever else
 * asked for the same mailbox has a place of their own, which nobody can use up, and others of the network do not wait.
 */
export async function signInByCode(handle: string, typed: string, from: From): Promise<CodeTaken> {
  const ask = await findAsk(handle)
  if (!ask) return { ok: false, reason: 'over' }
  const who = ['sign-in-code', ask.email, from.visitor]
  const turn = await takeTurn(who)
  if (!turn.ok) return { ok: false, reason: 'too-fast', seconds: turn.seconds }
  if (!(await countTry(ask.id))) return { ok: false, reason: 'over' }
  const code = readSignInCode(typed)
  const access = code && (await openByCode(ask.email, code))
  const personId = access && (await enter(access))
  if (!personId) return { ok: false, reason: 'wrong' }
  await forgetTries(who)
  return { ok: true, cookie: await openSession(personId, { method: 'code' }, from), wanted: ask.wanted }
}

const findAsk = (handle: string) =>
  db.signInAsk.findFirst({ where: { id: fingerprint(handle), expiresAt: { gt: now() } } })

async function countTry(id: string): Promise<boolean> {
  const { count } = await db.signInAsk.updateMany({
    where: { id, tries: { lt: mostTries } },
    data: { tries: { increment: 1 } },
  })
  return count === 1
}

const openByCode = (email: string, code: string) =>
  db.accessLink.findFirst({
    where: { purpose: 'sign-in', email, code: { in: keptCodes(email, code) }, usedAt: null, expiresAt: { gt: now() } },
    select: { id: true, email: true },
  })

/** Uses the mail up, and says whose account it opens. Where the mail went, mail is wanted again. */
async function enter({ id, email }: Pick<Access, 'id' | 'email'>): Promise<string | null> {
  if (!email) return null
  return db.$transaction(async tx => {
    if (!(await useAccess(tx, id))) return null
    await tx.signInAsk.deleteMany({ where: { email } })
    await writeAgain(tx, email)
    const person = await tx.person.upsert({ where: { email }, create: { email, roles: ['citizen'] }, update: {} })
    return person.leftAt || can(person, 'desk.open') ? null : person.id
  })
}
