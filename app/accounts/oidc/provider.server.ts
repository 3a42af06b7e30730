import * as client from 'openid-client'
import { now } from '~/platform/clock.server'
import { held } from '~/platform/held.server'
import { log } from '~/platform/log/log.server'
import { running } from '~/platform/running.server'
import type { ProviderSettings, Whose } from '~/platform/settings/oidc.server'

export type { Whose } from '~/platform/settings/oidc.server'

type Known = {
  configuration: client.Configuration | null
  /** When it was last asked what it can do, in milliseconds. */
  askedAt: number
  asking: Promise<void> | null
}

const box = held('providers', () => new Map<string, Known>())

/** How long an answer of a provider is waited for, in seconds. */
const patience = 5
/** A provider that did not answer is asked again after this; one that did, now and then: its addresses may move. */
const askAgainAfter = { silent: 10_000, known: 3_600_000 }

export const providerOf = (whose: Whose): ProviderSettings | null => running().settings.oidc[whose]

/** The address a provider sends people back to: one for each, so that no answer is taken for another's. */
export const returnAddress = (whose: Whose) =>
  `${running().settings.origin}${whose === 'staff' ? '/desk/sign-in/callback' : '/sign-in/callback'}`

/** What the way in shows: nothing without a provider, a button when it answers, else that it does not. */
export async function providerButton(whose: Whose): Promise<{ label: string; open: boolean } | null> {
  const provider = providerOf(whose)
  return provider && { label: provider.label, open: (await reach(whose)) !== null }
}

/**
 * What a provider can do, read from it when first needed and kept; null while it does not answer. Many may ask at once:
 * the provider is asked once.
 */
export async function reach(whose: Whose): Promise<client.Configuration | null> {
  const provider = providerOf(whose)
  if (!provider) return null
  const key = JSON.stringify([whose, provider.issuer, provider.clientId])
  const known = box.get(key) ?? { configuration: null, askedAt: Number.NEGATIVE_INFINITY, asking: null }
  box.set(key, known)
  const rest = known.configuration ? askAgainAfter.known : askAgainAfter.silent
  // The clock of a demonstration may be set back.
  if (!known.asking && Math.abs(now().getTime() - known.askedAt) >= rest) known.asking = ask(provider, known)
  // What is known already serves while it is read again.
  if (!known.configuration) await known.asking
  return known.configuration
}

async function ask(provider: ProviderSettings, known: Known): Promise<void> {
  try {
    known.configuration = await discover(provider)
  } catch (error) {
    log.warn({ issuer: provider.issuer, fault: error }, 'a sign-in provider does not answer')
  }
  known.askedAt = now().getTime()
  known.asking = null
}

async function discover(provider: ProviderSettings): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret } = provider
  const plain = issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
  return client.discovery(new URL(issuer), clientId, undefined, authentication(clientSecret), {
    timeout: patience,
    // The signature of each ID token is checked, not only the connection it came through.
    execute: [client.enableNonRepudiationChecks, ...plain],
  })
}

/** In the header unless the provider only reads the body. */
function authentication(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)]
  return (server, ...rest) => {
    const read = server.token_endpoint_auth_methods_supported
    const inBody = read?.includes('client_secret_post') && !read.includes('client_secret_basic')
    return inBody ? post(server, ...rest) : basic(server, ...rest)
  }
}
