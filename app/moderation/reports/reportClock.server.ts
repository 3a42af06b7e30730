import { getAuthority } from '~/directory/authority.server'
import { today } from '~/platform/clock.server'
import { answerBy, mayExtend, type ReportClock, urgencyOf } from './rightsClock'

type Timed = { kind: string; email: string | null; at: Date; extendedAt: Date | null }

/** Reads the clock of reports; of those that are not about oneself there is none. */
export async function readReportClocks(): Promise<(report: Timed) => ReportClock | null> {
  const zone = (await getAuthority()).time.timeZone
  const day = today(zone)
  return ({ kind, email, at, extendedAt }) => {
    if (kind !== 'about-me') return null
    const received = today(zone, at)
    const extended = extendedAt !== null
    const dueOn = answerBy(received, extended)
    // Whoever left no address cannot be told why it takes longer.
    const extendable = email !== null && mayExtend(received, extended, day)
    return { dueOn, urgency: urgencyOf(dueOn, day), extended, extendable }
  }
}
