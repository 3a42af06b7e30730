import { db } from '~/platform/db.server'

export type Factors = {
  /** Since when a telephone counts. */
  totp: Date | null
  passkeys: { id: string; name: string; createdAt: Date; usedAt: Date | null }[]
  /** Recovery codes nobody has used. */
  codesLeft: number
}

/** What somebody has to show beside a password. */
export async function listFactors(personId: string): Promise<Factors> {
  const [totp, passkeys, codesLeft] = await Promise.all([
    db.totp.findUnique({ where: { personId }, select: { confirmedAt: true } }),
    db.passkey.findMany({
      where: { personId },
      select: { id: true, name: true, createdAt: true, usedAt: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
    db.recoveryCode.count({ where: { personId, usedAt: null } }),
  ])
  return { totp: totp?.confirmedAt ?? null, passkeys, codesLeft }
}

/** Whether a password alone no longer opens this account. */
export async function hasSecondFactor(personId: string): Promise<boolean> {
  const [totp, passkeys] = await Promise.all([
    db.totp.count({ where: { personId, NOT: { confirmedAt: null } } }),
    db.passkey.count({ where: { personId } }),
  ])
  return totp + passkeys > 0
}
