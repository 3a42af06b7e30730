import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'

export type ChallengePurpose = 'register' | 'sign-in' | 'confirm'

/** How long a device may take to answer, in milliseconds. */
export const answerWithin = 5 * 60_000

/** What a device is to sign, known here once and for five minutes. Those nobody answered go with it. */
export async function newChallenge(purpose: ChallengePurpose, personId: string | null): Promise<string> {
  const challenge = newSecret()
  const at = now().getTime()
  await db.passkeyChallenge.deleteMany({ where: { expiresAt: { lt: new Date(at) } } })
  const expiresAt = new Date(at + answerWithin)
  await db.passkeyChallenge.create({ data: { id: fingerprint(challenge), purpose, personId, expiresAt } })
  return challenge
}

/** Takes a challenge out of the world: true once, for what and whom it was made. */
export async function takeChallenge(challenge: string, purpose: ChallengePurpose, personId: string | null) {
  const { count } = await db.passkeyChallenge.deleteMany({
    where: { id: fingerprint(challenge), purpose, personId, expiresAt: { gt: now() } },
  })
  return count === 1
}
