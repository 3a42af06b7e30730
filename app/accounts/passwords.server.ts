import { hash, verify } from '@node-rs/argon2'
import { db } from '~/platform/db.server'

/** argon2id with OWASP's first recommended setting (19 MiB, 2 passes, 1 lane). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password.normalize('NFC'), cost)

/** Whether `password` is the one behind `kept`. Without an account the same work is done, so that time tells nothing. */
export async function isPassword(kept: string | null | undefined, password: string): Promise<boolean> {
  const right = await verify(kept ?? (await decoy()), password.normalize('NFC'))
  return right && Boolean(kept)
}

let decoyHash: Promise<string> | undefined
function decoy() {
  decoyHash ??= hashPassword('no account has this password')
  return decoyHash
}

/** Whether somebody has chosen one: who enters by another way may have none. */
export async function hasPassword(personId: string): Promise<boolean> {
  return (await db.person.count({ where: { id: personId, passwordHash: { not: null } } })) > 0
}
