import { now } from '~/platform/clock.server'
import { count, secondsLeft } from '~/platform/limits/tally.server'
import { running } from '~/platform/running.server'
import { isProof } from '~/platform/security/proof.server'
import { weightOf } from '~/questions/pace'
import type { Admission } from '~/questions/pace.server'
import { reportPace, reportStep } from './reportPace'

type Sent = { address: string; openedAt: number | null; proof: string; slowly: boolean }

/** Whether this report is heard now: freely, after a proof of work, in its turn, or not before so many seconds. */
export async function admitReport({ address, openedAt, proof, slowly }: Sent): Promise<Admission> {
  if (!running().settings.rateLimits) return { ok: true, slowly: false }
  const who = ['report', 'address', address]
  const step = reportStep(await count(who, reportPace.windowSeconds, weightOf(openedAt, now().getTime())))
  if (step === 'open') return { ok: true, slowly: false }
  if (step === 'refused') return { ok: false, step, seconds: Math.max(1, await secondsLeft(who)) }
  if (proof && (await isProof(proof))) return { ok: true, slowly: false }
  return slowly ? { ok: true, slowly: true } : { ok: false, step }
}
