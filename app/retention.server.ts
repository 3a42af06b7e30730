import { kept } from './platform/kept'
import type { Terminal } from './platform/terminal'
import { ended } from './platform/terminal'
import { lookAtHeld } from './privacy/retention/held.server'
import { lookAtDue } from './privacy/retention/look.server'
import { retain } from './privacy/retention/retain.server'

/** `portal retention`: what the next night would let go of, and what waits. With `--apply` it is done now, with a report. */
export async function retentionCommand(args: string[], { print, note }: Terminal): Promise<number> {
  if (args.some(arg => arg !== '--apply')) {
    note('usage: portal retention [--apply]')
    return ended.cannotRun
  }
  if (args.length > 0) {
    const { gone } = await retain('operator')
    for (const [what, count] of Object.entries(gone)) print(`${what.padEnd(width)} ${String(count).padStart(7)} gone`)
    if (Object.keys(gone).length === 0) print('nothing had had its time')
  } else {
    for (const { kept: what, count, oldest } of await lookAtDue()) {
      const since = oldest ? `, the oldest since ${oldest.toISOString().slice(0, 10)}` : ''
      print(`${what.padEnd(width)} ${String(count).padStart(7)} past ${kept[what]} days${since}`)
    }
    note('(nothing was changed: --apply does it)')
  }
  for (const [why, count] of Object.entries(await lookAtHeld()))
    print(`${why.padEnd(width)} ${String(count).padStart(7)} held`)
  return ended.done
}

const width = Math.max(...Object.keys(kept).map(name => name.length), 15)
