import { isIP } from 'node:net'
import { z } from 'zod'
import { oidcShape } from './oidc.server'

/** What is accepted for each setting, in the words a refusal uses: "accepted: …". */
export const settingsShape = z.object({
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'an IP address or a host name to listen on')
    .default('127.0.0.1'),
  ORIGIN: z.string().refine(isOrigin, 'an address without path, such as https://questions.example.fr').optional(),
  DATABASE_URL: databaseAddress().optional(),
  DATABASE_LISTEN_URL: databaseAddress().optional(),
  DATA_DIR: z.string().default('data'),
  SMTP_URL: z
    .string()
    .refine(
      text => isAddress(text, ['smtp:', 'smtps:']),
      'smtp://user:password@host:587 or smtps://user:password@host:465',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(isSender, 'an address such as mairie@example.fr, or Mairie <mairie@example.fr>')
    .optional(),
  DEMO: oneOf(['yes', 'no']).optional(),
  UNDO_SECONDS: wholeNumber(0, 120).default(10),
  LEASE_SECONDS: wholeNumber(5, 3600).default(120),
  RETENTION_EVENTS: wholeNumber(10, 10_000_000).default(10_000),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform(listed)
    .refine(
      names => names.every(isProxy),
      'addresses and ranges separated by commas, such as 127.0.0.1,10.0.0.0/8, or the words loopback, linklocal, uniquelocal',
    ),
  ...oidcShape,
  RATE_LIMITS: oneOf(['on', 'off']).default('on'),
  LOG_LEVEL: oneOf(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
})

export type SettingName = keyof typeof settingsShape.shape

/** Settings whose value may hold a password: a refusal never repeats it. */
export const secretSettings: ReadonlySet<string> = new Set<SettingName>([
  'DATABASE_URL',
  'DATABASE_LISTEN_URL',
  'SMTP_URL',
  'OIDC_STAFF_CLIENT_SECRET',
  'OIDC_CITIZENS_CLIENT_SECRET',
])

function wholeNumber(least: number, most: number) {
  const accepted = `a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, accepted)
    .transform(Number)
    .refine(number => number >= least && number <= most, accepted)
}

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: words.join(', ').replace(/, ([^,]*)$/, ' or $1') })
}

function databaseAddress() {
  return z
    .string()
    .refine(text => isAddress(text, ['postgres:', 'postgresql:']), 'postgresql://user:password@host:5432/name')
}

function isAddress(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

function isOrigin(text: string): boolean {
  if (!isAddress(text, ['http:', 'https:'])) return false
  const { pathname, search, hash, username } = new URL(text)
  return pathname === '/' && !search && !hash && !username
}

function isSender(text: string): boolean {
  const address = text.match(/^[^<>\r\n]*<([^<>\s]+)>$/)?.[1] ?? text
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address)
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
}

function isProxy(name: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(name)) return true
  const [address = '', bits, ...rest] = name.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}
