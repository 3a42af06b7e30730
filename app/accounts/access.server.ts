import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'

export type Purpose = 'welcome' | 'sign-in' | 'confirm' | 'track' | 'sent' | 'receipt' | 'erase'
type About = { purpose: Purpose; personId?: string; questionId?: string; email?: string; days?: number; code?: string }

/** Makes a link's secret; the database keeps its fingerprint. Without `days` the link does not expire. */
export async function makeAccess(tx: Tx, { days, ...about }: About): Promise<string> {
  const secret = newSecret()
  const expiresAt = days === undefined ? null : new Date(now().getTime() + days * 86_400_000)
  await tx.accessLink.create({ data: { id: fingerprint(secret), ...about, expiresAt, createdAt: now() } })
  return secret
}

export type Access = {
  id: string
  personId: string | null
  questionId: string | null
  email: string | null
  used: boolean
  expired: boolean
}

/** What a link opens, or null when it never existed. Used and expired links are told apart so that the page can help. */
export async function findAccess(purpose: Purpose, secret: string): Promise<Access | null> {
  const row = await db.accessLink.findUnique({ where: { id: fingerprint(secret) } })
  if (!row || row.purpose !== purpose) return null
  const expired = row.expiresAt !== null && row.expiresAt <= now()
  return {
    id: row.id,
    personId: row.personId,
    questionId: row.questionId,
    email: row.email,
    used: row.usedAt !== null,
    expired,
  }
}

/** Takes a link that works once; false when somebody was faster. */
export async function useAccess(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.accessLink.updateMany({ where: { id, usedAt: null }, data: { usedAt: now() } })
  return count === 1
}
