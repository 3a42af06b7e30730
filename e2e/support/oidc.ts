import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { comeBack } from '../../app/accounts/oidc/comeBack.server'
import { enter } from '../../app/accounts/oidc/enter.server'
import { leaveFor } from '../../app/accounts/oidc/leave.server'
import { findOffer, linkIdentity, offerIdentity } from '../../app/accounts/oidc/link.server'
import type { Whose } from '../../app/accounts/oidc/provider.server'
import { db } from '../../app/platform/db.server'
import { running, startRunning } from '../../app/platform/running.server'
import type { ProviderSettings } from '../../app/platform/settings/oidc.server'
import { type Account, startProvider, walk } from './provider'

/** What the tests of a database call the portal's address. */
export const origin = 'http://localhost:3999'
const returns = [`${origin}/desk/sign-in/callback`, `${origin}/sign-in/callback`]

/** The portal as its providers know it. */
export const client = { id: 'portal', secret: 'between the two of us', returns, leaves: [`${origin}/desk/sign-in`] }
export const accounts: Record<string, Account> = {}

/** Two providers with the same people, and what a person and a portal do with them. */
export async function twoProviders() {
  const [town, other] = [await startProvider(accounts, [client]), await startProvider(accounts, [client])]

  function connect(more: Partial<ProviderSettings> = {}, citizens = town.issuer) {
    const provider = {
      issuer: town.issuer,
      clientId: client.id,
      clientSecret: client.secret,
      label: 'Town identity',
      scope: 'openid email profile',
      levels: [],
      strong: [],
      responseMode: 'query' as const,
      ...more,
    }
    const oidc = { staff: provider, citizens: { ...provider, issuer: citizens } }
    startRunning({ ...running(), settings: { ...running().settings, oidc } })
  }
  return { town, other, connect, close: () => Promise.all([town.close(), other.close()]) }
}

export async function account(more: Account = {}) {
  const name = randomUUID()
  accounts[name] = { email: `${name}@demo.example`, email_verified: true, ...more }
  return { name, email: `${name}@demo.example` }
}

export async function colleague(email: string, more: { leftAt?: Date; roles?: string[] } = {}) {
  return db.person.create({ data: { email, roles: ['agent'], ...more } })
}

/** Leaves for a provider; `back` is what it sends back, through `change`, which an attacker may have a hand in. */
export async function trip(whose: Whose, name: string, change: (address: URL) => void = () => {}) {
  const left = await leaveFor(whose, '/desk/inbox', 'fr')
  if (!left?.ok) throw new Error('the provider did not answer')
  const address = new URL(left.address)
  change(address)
  const back = await walk(address.href, name)
  return { address, cookie: left.cookie.split(';')[0] ?? '', answer: back.searchParams }
}

/** There, back, and to the door. */
export async function signIn(whose: Whose, name: string, known = false) {
  const { answer, cookie } = await trip(whose, name)
  const back = await comeBack(whose, answer, cookie)
  if (!back.ok) return { as: 'not-back' as const, reason: back.reason }
  const entered = await enter(whose, back.vouched, {
    browser: { cookie: null, device: '' },
    isKnownAddress: async () => known,
  })
  return { ...entered, vouched: back.vouched }
}

/** What the mail's link does. */
export async function confirm(whose: Whose, name: string) {
  const { answer, cookie } = await trip(whose, name)
  const back = await comeBack(whose, answer, cookie)
  if (!back.ok) throw new Error(back.reason)
  const secret = await db.$transaction(tx => offerIdentity(tx, whose, back.vouched))
  expect(await findOffer(secret)).toMatchObject({ whose, email: back.vouched.email })
  return { secret, linked: await linkIdentity(secret) }
}
