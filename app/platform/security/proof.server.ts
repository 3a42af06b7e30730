import { randomBytes } from 'node:crypto'
import { type Challenge, createChallenge, type Payload, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { now } from '../clock.server'
import { db } from '../db.server'
import { count } from '../limits/tally.server'

/** Some 256 derivations: under a second on a desktop, a few on an old phone; one derivation to check. */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 5_000, keyPrefix: '00' } as const
const openFor = 20 * 60

/** A task for the visitor's machine (ALTCHA, version 2), signed, good for twenty minutes and for one use. */
export async function makeChallenge(): Promise<Challenge> {
  const expiresAt = Math.floor(now().getTime() / 1000) + openFor
  return createChallenge({ ...work, deriveKey, expiresAt, hmacSignatureSecret: await signingKey() })
}

/** Whether `sent` (base64 of a challenge of ours and its solution) proves the work, for the first time. */
export async function isProof(sent: string): Promise<boolean> {
  const payload = readPayload(sent)
  if (!payload) return false
  const { challenge, solution } = payload
  // The library throws on a shape it does not know; whoever sends one has proved nothing.
  const checked = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: await signingKey(),
  }).catch(() => null)
  if (!checked?.verified) return false
  return (await count(['proof', challenge.signature ?? ''], openFor)) === 1
}

function readPayload(sent: string): Payload | null {
  try {
    const payload: Payload = JSON.parse(Buffer.from(sent, 'base64').toString('utf8'))
    const { challenge, solution } = payload
    // Somebody's own easier task bears no signature of ours, but says what it costs us to check.
    const ours = challenge.parameters.algorithm === work.algorithm && challenge.parameters.cost === work.cost
    return ours && typeof challenge.signature === 'string' && typeof solution.counter === 'number' ? payload : null
  } catch {
    return null
  }
}

/** Shared by every process of this database, made the first time it is needed. */
async function signingKey(): Promise<string> {
  const fresh = randomBytes(32).toString('base64url')
  await db.setting.createMany({ data: [{ key: 'proof-key', value: fresh }], skipDuplicates: true })
  const kept = await db.setting.findUniqueOrThrow({ where: { key: 'proof-key' }, select: { value: true } })
  return String(kept.value)
}
