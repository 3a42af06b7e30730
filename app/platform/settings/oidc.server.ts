import { z } from 'zod'
import { isLoopback } from './loopback'

/** Whose provider it is: those who work at the desk, or those who ask. */
export type Whose = 'staff' | 'citizens'

/** An OpenID Connect provider somebody may sign in with, as the administrator describes it. */
export type ProviderSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  /** What the button says: "Continue with …". */
  label: string
  scope: string
  /** The levels (`acr`) without which nobody enters; empty: any. */
  levels: string[]
  /** The levels that stand for two factors. */
  strong: string[]
  responseMode: 'query' | 'form_post'
}

const words = z.string().regex(/^[\x21\x23-\x5B\x5D-\x7E]+( +[\x21\x23-\x5B\x5D-\x7E]+)*$/, 'words separated by spaces')

const provider = {
  issuer: z.string().refine(isIssuer, 'the address of the provider over https, without ? or #').optional(),
  id: z.string().max(300, 'the identifier the provider gave this portal').optional(),
  secret: z.string().max(2000, 'the secret the provider gave this portal').optional(),
  label: z.string().max(40, 'the name people know the provider by, 40 signs at most').optional(),
  scope: words
    .refine(text => text.split(/ +/).includes('openid'), 'words separated by spaces, openid among them')
    .default('openid email profile'),
  levels: words.optional(),
  mode: z.enum(['query', 'form_post'], { error: 'query or form_post' }).default('query'),
}

export const oidcShape = {
  OIDC_STAFF_ISSUER: provider.issuer,
  OIDC_STAFF_CLIENT_ID: provider.id,
  OIDC_STAFF_CLIENT_SECRET: provider.secret,
  OIDC_STAFF_LABEL: provider.label,
  OIDC_STAFF_SCOPE: provider.scope,
  OIDC_STAFF_ACR: provider.levels,
  OIDC_STAFF_ACR_TWO_FACTORS: provider.levels,
  OIDC_STAFF_RESPONSE_MODE: provider.mode,
  OIDC_CITIZENS_ISSUER: provider.issuer,
  OIDC_CITIZENS_CLIENT_ID: provider.id,
  OIDC_CITIZENS_CLIENT_SECRET: provider.secret,
  OIDC_CITIZENS_LABEL: provider.label,
  OIDC_CITIZENS_SCOPE: provider.scope,
  OIDC_CITIZENS_ACR: provider.levels,
  OIDC_CITIZENS_RESPONSE_MODE: provider.mode,
}

const shape = z.object(oidcShape)
type Given = z.output<typeof shape>
export type ProvidersRead = { ok: true; oidc: Record<Whose, ProviderSettings | null> } | { ok: false; message: string }

/** Address, identifier and secret go together: one of them alone is a provider somebody forgot to finish. */
export function readProviders(given: Given): ProvidersRead {
  const message = whyUnfinished(given, 'STAFF') ?? whyUnfinished(given, 'CITIZENS')
  if (message) return { ok: false, message }
  const strong = given.OIDC_STAFF_ACR_TWO_FACTORS
  return { ok: true, oidc: { staff: read(given, 'STAFF', strong), citizens: read(given, 'CITIZENS') } }
}

function whyUnfinished(given: Given, side: 'STAFF' | 'CITIZENS'): string | null {
  const names = [`OIDC_${side}_ISSUER`, `OIDC_${side}_CLIENT_ID`, `OIDC_${side}_CLIENT_SECRET`] as const
  const set = names.filter(name => given[name])
  const missing = names.find(name => !given[name])
  if (set.length === 0 || !missing) return null
  return `${missing} is missing, but ${set[0]} is set: a provider needs its issuer, a client id and a client secret (docs/operating.md#sign-in-with-a-provider).`
}

function read(given: Given, side: 'STAFF' | 'CITIZENS', strong?: string): ProviderSettings | null {
  const issuer = given[`OIDC_${side}_ISSUER`]
  if (!issuer) return null
  return {
    issuer,
    clientId: given[`OIDC_${side}_CLIENT_ID`] ?? '',
    clientSecret: given[`OIDC_${side}_CLIENT_SECRET`] ?? '',
    label: given[`OIDC_${side}_LABEL`] ?? new URL(issuer).host,
    scope: given[`OIDC_${side}_SCOPE`],
    levels: listed(given[`OIDC_${side}_ACR`]),
    strong: listed(strong),
    responseMode: given[`OIDC_${side}_RESPONSE_MODE`],
  }
}

const listed = (text = '') => text.split(/ +/).filter(Boolean)

/** In the clear only on this machine, for a trial. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text) || /[?#]/.test(text)) return false
  const { protocol, hostname, username } = new URL(text)
  return !username && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)))
}
