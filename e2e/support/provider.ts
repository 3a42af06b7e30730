import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export type Account = {
  email?: string
  email_verified?: boolean
  given_name?: string
  family_name?: string
  /** The level of assurance somebody who signs in as them reaches. */
  acr?: string
}

type Client = {
  id: string
  secret: string
  returns: string[]
  leaves?: string[]
  /** How its ID tokens are signed. */
  signed?: 'RS256' | 'HS256'
}
/** `proofs`: how a client may prove who it is. */
type Ways = { port?: number; proofs?: ('client_secret_basic' | 'client_secret_post')[] }

/**
 * A real OpenID provider on this machine, with a way to sign in of its own: a list of accounts, each a button. `accounts`
 * may be changed while it runs.
 */
export async function startProvider(accounts: Record<string, Account>, clients: Client[], ways: Ways = {}) {
  const { port = 0, proofs = ['client_secret_basic', 'client_secret_post'] } = ways
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider: Provider = new Provider(issuer, {
    clients: clients.map(({ id, secret, returns, leaves = [], signed = 'RS256' }) => ({
      client_id: id,
      client_secret: secret,
      redirect_uris: returns,
      post_logout_redirect_uris: leaves,
      id_token_signed_response_alg: signed,
      token_endpoint_auth_method: proofs[0],
    })),
    clientAuthMethods: proofs,
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'HS256'] },
    claims: { openid: ['sub', 'acr'], email: ['email', 'email_verified'], profile: ['given_name', 'family_name'] },
    acrValues: ['one', 'two'],
    cookies: { keys: [randomBytes(16).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...claimsOf(accounts[sub]), sub }) }),
    interactions: { url: (_, { uid }) => `/enter/${uid}` },
    // Whoever signs in agrees to what was asked.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ accountId: oidc.session?.accountId, clientId: oidc.client?.clientId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
    pkce: { required: () => true },
    ttl: { Session: 3600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  })
  const standard = provider.callback()
  answer = (request, response) => {
    if (!request.url?.startsWith('/enter/')) return standard(request, response)
    if (request.method !== 'POST') return response.end(page(Object.keys(accounts)))
    void readAll(request).then(text => {
      const accountId = new URLSearchParams(text).get('account') ?? ''
      const result = accounts[accountId]
        ? { login: { accountId, acr: accounts[accountId].acr } }
        : { error: 'access_denied', error_description: 'nobody' }
      return provider.interactionFinished(request, response, result)
    })
  }
  return {
    issuer,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

function claimsOf({ acr: _, ...claims }: Account = {}) {
  return claims
}

function page(names: string[]) {
  const buttons = [...names, 'nobody'].map(name => `<button name="account" value="${name}">${name}</button>`).join(' ')
  return `<!doctype html><html lang="en"><title>Provider</title><h1>Who are you?</h1><form method="post">${buttons}</form>`
}

async function readAll(request: IncomingMessage) {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

/**
 * Walks through a provider as a browser of its own does, up to the address it sends people back to. `account` is chosen
 * from the list.
 */
export async function walk(address: string, account: string): Promise<URL> {
  const jar = new Map<string, string>()
  const { origin } = new URL(address)
  let at = new URL(address)
  for (let steps = 0; steps < 10 && at.origin === origin; steps++) {
    const entering = at.pathname.startsWith('/enter/')
    const answer = await fetch(at, {
      redirect: 'manual',
      method: entering ? 'POST' : 'GET',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      body: entering ? new URLSearchParams({ account }) : undefined,
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      jar.set(name, value)
    }
    const to = answer.headers.get('location')
    if (!to) throw new Error(`the provider stayed at ${at.pathname}: ${answer.status} ${await answer.text()}`)
    at = new URL(to, at)
  }
  return at
}
