import * as client from 'openid-client'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { tripSecretIn } from '~/platform/http/cookies.server'
import { isLanguage, type Language } from '~/platform/i18n/language'
import { log } from '~/platform/log/log.server'
import { fingerprint } from '~/platform/secrets.server'
import type { ProviderSettings } from '~/platform/settings/oidc.server'
import { cleanLine } from '~/platform/text/cleanText'
import { providerOf, reach, returnAddress, type Whose } from './provider.server'

/** What a provider says of somebody, checked. */
export type Vouched = {
  issuer: string
  subject: string
  /** In lower case; null unless the provider vouches for it. */
  email: string | null
  firstName: string
  lastName: string
  /** Whether the level it reached stands for two factors. */
  second: boolean
  idToken: string
}

/**
 * `expired`: no such way was left from this browser, or it was taken already. `turned-away`: the provider or the person
 * said no. `too-weak`: without the level asked for. `not-trusted`: the answer does not hold.
 */
export type NotBack = 'expired' | 'turned-away' | 'too-weak' | 'not-trusted' | 'unavailable'
export type Back =
  | { ok: true; vouched: Vouched; wanted: string; language: Language }
  | { ok: false; reason: NotBack; language: Language | null }

/** In: what a provider sent back and the `Cookie` header it came with. The way is taken once, whatever comes of it. */
export async function comeBack(whose: Whose, answer: URLSearchParams, cookie: string | null): Promise<Back> {
  const provider = providerOf(whose)
  const trip = provider && (await takeTrip(whose, answer.get('state'), tripSecretIn(cookie)))
  if (!provider || !trip) return { ok: false, reason: 'expired', language: null }
  const language = isLanguage(trip.language) ? trip.language : 'fr'
  const configuration = await reach(whose)
  if (!configuration) return { ok: false, reason: 'unavailable', language }

  const address = new URL(returnAddress(whose))
  address.search = answer.toString()
  try {
    const vouched = await vouchedIn(configuration, provider, address, trip)
    return vouched ? { ok: true, vouched, wanted: trip.wanted, language } : { ok: false, reason: 'too-weak', language }
  } catch (error) {
    log.warn({ issuer: provider.issuer, fault: error }, 'a sign-in by a provider failed')
    return { ok: false, reason: reasonOf(error), language }
  }
}

/** Only the browser that left takes its way back, and nobody takes it twice. */
async function takeTrip(whose: Whose, state: string | null, secret: string | null) {
  if (!state || !secret) return null
  const mine = { id: fingerprint(state), browser: fingerprint(secret), whose }
  const trip = await db.providerTrip.findFirst({ where: mine })
  const { count } = await db.providerTrip.deleteMany({ where: mine })
  return trip && count === 1 && trip.expiresAt > now() ? { ...trip, state } : null
}

type Trip = { state: string; nonce: string; verifier: string }

/** Null when the level asked for was not reached. The library checks state, issuer, PKCE, signature, audience and nonce. */
async function vouchedIn(
  configuration: client.Configuration,
  provider: ProviderSettings,
  address: URL,
  trip: Trip,
): Promise<Vouched | null> {
  const tokens = await client.authorizationCodeGrant(configuration, address, {
    pkceCodeVerifier: trip.verifier,
    expectedState: trip.state,
    expectedNonce: trip.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims || !tokens.id_token) throw new Error('the answer holds no ID token')
  const { levels, strong } = provider
  const level = typeof claims.acr === 'string' ? claims.acr : ''
  if (levels.length > 0 && ![...levels, ...strong].includes(level)) return null

  const said = claims.email === undefined ? await moreAbout(configuration, tokens.access_token, claims.sub) : claims
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: said?.email_verified === true ? textOf(said.email).toLowerCase() || null : null,
    firstName: textOf(said?.given_name),
    lastName: textOf(said?.family_name),
    second: strong.includes(level),
    idToken: tokens.id_token,
  }
}

/** Many providers say more at the userinfo endpoint than in the ID token. */
async function moreAbout(configuration: client.Configuration, accessToken: string, subject: string) {
  if (!configuration.serverMetadata().userinfo_endpoint) return null
  return client.fetchUserInfo(configuration, accessToken, subject)
}

/** What a provider says is shown beside what people typed, and cleaned as that is. */
const textOf = (claim: unknown) => (typeof claim === 'string' ? cleanLine(claim.slice(0, 300)) : '')

function reasonOf(error: unknown): NotBack {
  if (error instanceof client.AuthorizationResponseError) return 'turned-away'
  const { code, cause } = error as { code?: string; cause?: unknown }
  if (code === 'OAUTH_TIMEOUT') return 'unavailable'
  // What Node's own fetch says when nobody answers.
  const unheard = [error, cause].some(each => each instanceof TypeError && each.message === 'fetch failed')
  return unheard ? 'unavailable' : 'not-trusted'
}
