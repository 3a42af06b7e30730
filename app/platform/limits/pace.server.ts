import { running } from '../running.server'
import { type Paced, paces } from './pace'
import { count, secondsLeft } from './tally.server'

/** Counts one more of `what` from a network address. Out: in how many seconds to come back, 0 when it may go on. */
export async function waitBefore(what: Paced, visitor: string): Promise<number> {
  if (!running().settings.rateLimits) return 0
  const { most, seconds } = paces[what]
  const who = [what, 'address', visitor]
  if ((await count(who, seconds)) <= most) return 0
  return Math.max(1, await secondsLeft(who))
}

/** Where only what goes wrong counts: the one just counted went well. */
export async function takeBack(what: Paced, visitor: string): Promise<void> {
  if (running().settings.rateLimits) await count([what, 'address', visitor], paces[what].seconds, -1)
}
