import { now } from '~/platform/clock.server'
import { count, secondsLeft } from '~/platform/limits/tally.server'
import { running } from '~/platform/running.server'
import { isProof } from '~/platform/security/proof.server'
import { pace, stepOf, weightOf } from './pace'

type Sent = {
  email: string
  /** The visitor's network address, as the entrance wrote it. */
  address: string
  openedAt: number | null
  /** A solved task, if one was set. */
  proof: string
  /** "Send me the link by mail first": the way without scripts. */
  slowly: boolean
}
export type Admission =
  | { ok: true; slowly: boolean }
  | { ok: false; step: 'proof' }
  | { ok: false; step: 'refused'; seconds: number }

/** Whether this question may be asked now: freely, after a proof of work or slowly, or not before so many seconds. */
export async function admit({ email, address, openedAt, proof, slowly }: Sent): Promise<Admission> {
  if (!running().settings.rateLimits) return { ok: true, slowly: false }
  const weight = weightOf(openedAt, now().getTime())
  const byAddress = ['ask', 'address', address]
  const byPair = ['ask', 'pair', email, address]
  const [all, mine, pair] = await Promise.all([
    count(byAddress, pace.windowSeconds, weight),
    count(['ask', 'email', email], pace.windowSeconds, weight),
    count(byPair, pace.windowSeconds, weight),
  ])
  const step = stepOf({ email: mine, address: all, pair })
  if (step === 'open') return { ok: true, slowly: false }
  if (step === 'refused') {
    const seconds = await secondsLeft(all > pace.mostPerAddress ? byAddress : byPair)
    return { ok: false, step, seconds: Math.max(1, seconds) }
  }
  if (proof && (await isProof(proof))) return { ok: true, slowly: false }
  return slowly ? { ok: true, slowly: true } : { ok: false, step }
}
