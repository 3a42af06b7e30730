import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a provider puts into the ID token of its next answer, and how it signs it. */
export type Token = {
  claims: Record<string, unknown>
  header?: Record<string, unknown>
  /** `other`: with a key it never published; `none`: not at all. */
  signed?: 'right' | 'other' | 'none'
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A provider that answers as it is told to, on this machine: one that has gone bad, or somebody between it and us. */
export async function startHostileProvider() {
  const [published, other] = [pair(), pair()]
  let token: Token = { claims: {} }
  let more: Record<string, unknown> = {}
  let about: Record<string, unknown> = {}
  const server = createServer((request, response) => {
    const answers: Record<string, unknown> = {
      '/.well-known/openid-configuration': {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/me`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256', 'none', 'HS256'],
      },
      '/jwks': { keys: [{ ...published.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] },
      '/token': { access_token: 'x', token_type: 'bearer', id_token: written(token), ...more },
      '/me': about,
    }
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(answers[(request.url ?? '').split('?')[0] ?? ''] ?? {}))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function written({ claims, header = {}, signed = 'right' }: Token): string {
    const said = `${part({ alg: signed === 'none' ? 'none' : 'RS256', kid: 'one', ...header })}.${part(claims)}`
    const key: KeyObject = (signed === 'right' ? published : other).privateKey
    return signed === 'none' ? `${said}.` : `${said}.${createSign('RSA-SHA256').update(said).sign(key, 'base64url')}`
  }

  return {
    issuer,
    answersWith: (next: Token, beside: Record<string, unknown> = {}, person: Record<string, unknown> = {}) => {
      token = next
      more = beside
      about = person
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}
