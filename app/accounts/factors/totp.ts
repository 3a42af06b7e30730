import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator application knows it: SHA-1, six digits, thirty seconds. */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** The address behind the picture a telephone reads. */
export const totpAddress = (secret: string, portal: string, email: string): string =>
  new TOTP({ ...shape, issuer: portal, label: email, secret: Secret.fromBase32(secret) }).toString()

/** The secret as somebody types it into a telephone, in groups of four. */
export const spokenSecret = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')

/**
 * In: a secret, what somebody typed, and the moment in milliseconds. Out: which thirty seconds the code belongs to (the
 * present ones, those before, those after), or null when it is none of theirs.
 */
export function stepOf(secret: string, typed: string, at: number): number | null {
  const token = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const totp = new TOTP({ ...shape, secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token, timestamp: at, window: 1 })
  return delta === null ? null : totp.counter({ timestamp: at }) + delta
}
