import * as client from 'openid-client'
import { db } from '~/platform/db.server'
import { sessionIn } from '~/platform/http/cookies.server'
import { running } from '~/platform/running.server'
import { fingerprint } from '~/platform/secrets.server'
import { providerOf, reach, type Whose } from './provider.server'

export type SignOutThere = { label: string; address: string }

/**
 * Where somebody whose session a provider opened signs out there as well (OpenID Connect RP-Initiated Logout), to be asked
 * before the session is closed. Null: the session was opened otherwise, or the provider offers no such thing.
 */
export async function signOutThere(cookie: string | null, back: string): Promise<SignOutThere | null> {
  const secret = sessionIn(cookie)
  const opened = secret && (await db.providerSession.findUnique({ where: { sessionId: fingerprint(secret) } }))
  if (!opened) return null
  const whose: Whose = opened.whose === 'staff' ? 'staff' : 'citizens'
  const [provider, configuration] = [providerOf(whose), await reach(whose)]
  if (!provider || !configuration) return null
  const { issuer, end_session_endpoint } = configuration.serverMetadata()
  // Another provider than the one that opened the session learns nothing of it.
  if (issuer !== opened.issuer || !end_session_endpoint) return null
  const address = client.buildEndSessionUrl(configuration, {
    id_token_hint: opened.idToken,
    post_logout_redirect_uri: `${running().settings.origin}${back}`,
  })
  return { label: provider.label, address: address.href }
}
