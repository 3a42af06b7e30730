import * as client from 'openid-client'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { tripCookie } from '~/platform/http/cookies.server'
import type { Language } from '~/platform/i18n/language'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import { providerOf, reach, returnAddress, type Whose } from './provider.server'

/** How long somebody may take at the provider, in seconds. */
const tripSeconds = 600

export type Left = { ok: true; label: string; address: string; cookie: string } | { ok: false; label: string }

/**
 * Prepares the way to a provider: `address` is where the browser goes, `cookie` (a `Set-Cookie` value) binds what comes
 * back to this browser. Null without a provider, `ok: false` while it does not answer.
 */
export async function leaveFor(whose: Whose, wanted: string, language: Language): Promise<Left | null> {
  const provider = providerOf(whose)
  if (!provider) return null
  const configuration = await reach(whose)
  if (!configuration) return { ok: false, label: provider.label }

  const [state, nonce, browser] = [newSecret(), newSecret(), newSecret()]
  const verifier = client.randomPKCECodeVerifier()
  const at = now()
  await db.providerTrip.deleteMany({ where: { expiresAt: { lt: at } } })
  await db.providerTrip.create({
    data: {
      id: fingerprint(state),
      browser: fingerprint(browser),
      whose,
      nonce,
      verifier,
      wanted,
      language,
      expiresAt: new Date(at.getTime() + tripSeconds * 1000),
    },
  })
  const levels = [...new Set([...provider.strong, ...provider.levels])].join(' ')
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(whose),
    scope: provider.scope,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...(levels && { acr_values: levels }),
    ...(provider.responseMode === 'form_post' && { response_mode: 'form_post' }),
  })
  const cookie = tripCookie(browser, tripSeconds, provider.responseMode === 'form_post')
  return { ok: true, label: provider.label, address: address.href, cookie }
}
