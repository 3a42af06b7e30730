import { resolve } from 'node:path'
import { whyNotServed } from './exposure'
import { fromFiles } from './fromFiles.server'
import { type ProviderSettings, readProviders, type Whose } from './oidc.server'
import { secretSettings, settingsShape } from './shape.server'

export type Settings = {
  port: number
  host: string
  /** Every absolute address of the portal starts with this, without a slash at the end. */
  origin: string
  /** Over https the cookies are `Secure` and carry the `__Host-` prefix, which no browser accepts over plain http. */
  secure: boolean
  databaseUrl: string | null
  /** Where to LISTEN and lock when `databaseUrl` leads through a pooler that shares sessions. */
  databaseListenUrl: string | null
  dataDir: string
  smtpUrl: string | null
  mailFrom: string
  /** `auto`: nobody said, so the database decides (see `openDatabase`). */
  demo: 'yes' | 'no' | 'auto'
  undoSeconds: number
  leaseSeconds: number
  retentionEvents: number
  trustedProxies: string[]
  rateLimits: boolean
  /** Who else may say who somebody is. */
  oidc: Record<Whose, ProviderSettings | null>
  logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'
}

export type SettingsRead = { ok: true; settings: Settings } | { ok: false; message: string }

/**
 * Reads the settings from an environment; an empty variable counts as absent.
 * @param checkout the folder a relative DATA_DIR starts from.
 * @returns the settings, or one sentence naming the variable, what was read and what is accepted.
 */
export function readSettings(env: Record<string, string | undefined>, checkout = process.cwd()): SettingsRead {
  const given = Object.fromEntries(
    Object.entries(env)
      .filter(([, value]) => value?.trim())
      .map(trimmed),
  )
  const secrets = fromFiles(given, checkout)
  if (!secrets.ok) return secrets
  Object.assign(given, secrets.values)
  const read = settingsShape.safeParse(given)
  if (!read.success) return { ok: false, message: sentence(read.error.issues[0]!, given) }

  const value = read.data
  const providers = readProviders(value)
  if (!providers.ok) return providers
  const origin = new URL(value.ORIGIN ?? `http://localhost:${value.PORT}`).origin
  const settings: Settings = {
    port: value.PORT,
    host: value.HOST,
    origin,
    secure: origin.startsWith('https:'),
    databaseUrl: value.DATABASE_URL ?? null,
    databaseListenUrl: value.DATABASE_LISTEN_URL ?? null,
    dataDir: resolve(checkout, value.DATA_DIR),
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM ?? `Porte-voix <porte-voix@${new URL(origin).hostname}>`,
    demo: value.DEMO ?? 'auto',
    undoSeconds: value.UNDO_SECONDS,
    leaseSeconds: value.LEASE_SECONDS,
    retentionEvents: value.RETENTION_EVENTS,
    trustedProxies: value.TRUSTED_PROXIES,
    rateLimits: value.RATE_LIMITS === 'on',
    oidc: providers.oidc,
    logLevel: value.LOG_LEVEL,
  }
  const refusal = demoIsCertain(settings) ? whyNotServed(settings, settings.demo === 'yes') : null
  return refusal ? { ok: false, message: refusal } : { ok: true, settings }
}

/** A database of the town's own is never taken for a playground unless somebody says so. */
function demoIsCertain({ demo, databaseUrl }: Settings): boolean {
  return demo !== 'auto' || databaseUrl !== null
}

function trimmed([name, value]: [string, string | undefined]): [string, string] {
  return [name, (value ?? '').trim()]
}

function sentence(issue: { path: PropertyKey[]; message: string }, given: Record<string, string>): string {
  const name = String(issue.path[0])
  const value = given[name] ?? ''
  return `${name} is ${secretSettings.has(name) ? withoutPassword(value) : `"${value}"`}; accepted: ${issue.message}.`
}

/** An address that cannot be read is not repeated at all: nobody can tell where its password stands. */
function withoutPassword(value: string): string {
  if (!URL.canParse(value)) return 'not an address'
  const { protocol, host, pathname } = new URL(value)
  return `"${protocol}//${host ? `…@${host}` : ''}${host ? pathname : '…'}"`
}
