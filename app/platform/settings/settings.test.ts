import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { whyNotServed } from './exposure'
import { readSettings } from './settings.server'
import { settingsShape } from './shape.server'

function settingsOf(env: Record<string, string>) {
  const read = readSettings(env, '/srv/porte-voix')
  if (!read.ok) throw new Error(read.message)
  return read.settings
}

function refusalOf(env: Record<string, string>) {
  const read = readSettings(env, '/srv/porte-voix')
  return read.ok ? null : read.message
}

test('without any variable the portal listens on this machine alone and keeps its data beside its code', () => {
  expect(settingsOf({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    origin: 'http://localhost:3000',
    secure: false,
    databaseUrl: null,
    dataDir: '/srv/porte-voix/data',
    demo: 'auto',
    rateLimits: true,
  })
})

test('an empty variable counts as absent, as systemd and Compose files often leave them', () => {
  expect(settingsOf({ PORT: '', SMTP_URL: ' ' })).toMatchObject({ port: 3000, smtpUrl: null })
})

test('a wrong value is answered by one sentence: the variable, what was read, what is accepted', () => {
  expect(refusalOf({ PORT: '80a' })).toBe('PORT is "80a"; accepted: a whole number from 1 to 65535.')
  expect(refusalOf({ PORT: '70000' })).toBe('PORT is "70000"; accepted: a whole number from 1 to 65535.')
  expect(refusalOf({ DEMO: 'oui' })).toBe('DEMO is "oui"; accepted: yes or no.')
  expect(refusalOf({ LOG_LEVEL: 'loud' })).toMatch(/^LOG_LEVEL is "loud"; accepted: silent, fatal, .* or trace\.$/)
  expect(refusalOf({ UNDO_SECONDS: '-1' })).toMatch(/^UNDO_SECONDS is "-1"; accepted: /)
  expect(refusalOf({ MAIL_FROM: 'la mairie' })).toMatch(/^MAIL_FROM is "la mairie"; accepted: /)
  expect(refusalOf({ ORIGIN: 'questions.example.fr' })).toMatch(/^ORIGIN is "questions.example.fr"; accepted: /)
  expect(refusalOf({ ORIGIN: 'https://example.fr/portal' })).toMatch(/^ORIGIN is /)
})

test('a refusal never repeats a password', () => {
  for (const name of ['DATABASE_URL', 'DATABASE_LISTEN_URL', 'SMTP_URL']) {
    for (const value of ['mysql://u:s3cret@db/x', 'u:s3cret@db', 's3cret', 'x:s3cret']) {
      expect(refusalOf({ [name]: value })).toMatch(new RegExp(`^${name} is .*; accepted: `))
      expect(refusalOf({ [name]: value })).not.toContain('s3cret')
    }
  }
})

test('over https the cookies are tied to the host, over http on this machine they are plain', () => {
  expect(settingsOf({ ORIGIN: 'https://questions.example.fr', DEMO: 'no' }).secure).toBe(true)
  expect(settingsOf({ ORIGIN: 'http://127.0.0.1:3000', DEMO: 'no' }).secure).toBe(false)
  expect(settingsOf({ ORIGIN: 'http://[::1]:3000', DEMO: 'no' }).secure).toBe(false)
})

test('an origin is kept without the slash people type at its end', () => {
  expect(settingsOf({ ORIGIN: 'https://Questions.Example.fr/' }).origin).toBe('https://questions.example.fr')
})

test('real data over plain http is refused, naming the page about the reverse proxy', () => {
  const byChoice = refusalOf({ ORIGIN: 'http://questions.example.fr', DEMO: 'no' })
  const byDatabase = refusalOf({ ORIGIN: 'http://questions.example.fr', DATABASE_URL: 'postgresql://u:p@db/town' })
  expect(byChoice).toContain('docs/operating.md#reverse-proxy')
  expect(byDatabase).toBe(byChoice)
  expect(refusalOf({ ORIGIN: 'http://localhost.example.fr', DEMO: 'no' })).toContain('#reverse-proxy')
})

test('the demonstration never listens beyond this machine', () => {
  expect(refusalOf({ HOST: '0.0.0.0', DEMO: 'yes' })).toMatch(/^HOST is "0\.0\.0\.0", but the demonstration/)
  expect(refusalOf({ HOST: '::', DEMO: 'yes' })).toMatch(/^HOST is "::"/)
  expect(refusalOf({ HOST: '0.0.0.0', DEMO: 'no' })).toBeNull()
  expect(whyNotServed(settingsOf({ HOST: '0.0.0.0' }), true)).toMatch(/^HOST is/)
})

test('proxies are named by address, range or the three words Express knows', () => {
  expect(settingsOf({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,uniquelocal, 2001:db8::/32' }).trustedProxies).toEqual([
    '127.0.0.1',
    '10.0.0.0/8',
    'uniquelocal',
    '2001:db8::/32',
  ])
  expect(refusalOf({ TRUSTED_PROXIES: '10.0.0.0/33' })).toMatch(/^TRUSTED_PROXIES is "10\.0\.0\.0\/33"; accepted: /)
  expect(refusalOf({ TRUSTED_PROXIES: 'everybody' })).toMatch(/^TRUSTED_PROXIES/)
})

test('a provider is whole or absent: one that was not finished is one sentence', () => {
  const whole = {
    OIDC_STAFF_ISSUER: 'https://identity.example.fr/realms/town',
    OIDC_STAFF_CLIENT_ID: 'portal',
    OIDC_STAFF_CLIENT_SECRET: 's3cret',
  }
  expect(settingsOf({}).oidc).toEqual({ staff: null, citizens: null })
  expect(settingsOf({ ...whole, OIDC_STAFF_ACR: 'level1 level2', OIDC_STAFF_ACR_TWO_FACTORS: 'level2' }).oidc).toEqual({
    staff: {
      issuer: 'https://identity.example.fr/realms/town',
      clientId: 'portal',
      clientSecret: 's3cret',
      label: 'identity.example.fr',
      scope: 'openid email profile',
      levels: ['level1', 'level2'],
      strong: ['level2'],
      responseMode: 'query',
    },
    citizens: null,
  })
  expect(refusalOf({ ...whole, OIDC_STAFF_CLIENT_SECRET: '' })).toMatch(
    /^OIDC_STAFF_CLIENT_SECRET is missing, but OIDC_STAFF_ISSUER is set: [^.]+\(docs\/operating\.md#sign-in-with-a-provider\)\.$/,
  )
  expect(refusalOf({ OIDC_CITIZENS_CLIENT_ID: 'portal' })).toMatch(/^OIDC_CITIZENS_ISSUER is missing, but /)
})

test('a provider is spoken to over https, or over http on this machine alone', () => {
  const issuer = (OIDC_STAFF_ISSUER: string) =>
    refusalOf({ OIDC_STAFF_ISSUER, OIDC_STAFF_CLIENT_ID: 'portal', OIDC_STAFF_CLIENT_SECRET: 's3cret' })
  expect(issuer('http://127.0.0.1:4000')).toBeNull()
  for (const wrong of ['http://identity.example.fr', 'identity.example.fr', 'https://identity.example.fr/?a=b'])
    expect(issuer(wrong), wrong).toMatch(/^OIDC_STAFF_ISSUER is ".*"; accepted: the address of the provider over https/)
  expect(refusalOf({ OIDC_STAFF_SCOPE: 'email profile' })).toMatch(/^OIDC_STAFF_SCOPE is "email profile"; accepted: /)
  expect(refusalOf({ OIDC_CITIZENS_RESPONSE_MODE: 'fragment' })).toBe(
    'OIDC_CITIZENS_RESPONSE_MODE is "fragment"; accepted: query or form_post.',
  )
})

test('docs/settings.md names every variable, and none that does not exist', () => {
  const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8')
  const named = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual(Object.keys(settingsShape.shape).sort())
})
