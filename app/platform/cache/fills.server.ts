import type { RequestListener } from 'node:http'
import { nowInMilliseconds } from '../clock.server'
import { capture } from './capture.server'
import { mayBeKept, type Page, pack } from './page.server'
import { type Reads, startReads, stillStands } from './reads.server'

type Fill = { reads: Reads; began: number; page: Promise<Drawn> }
/** `lasting`: it may be kept. A page that was overtaken is still right for those who asked before. */
export type Drawn = { page: Page; lasting: boolean; overtaken: boolean }

/**
 * One drawing of a page for all who ask meanwhile. A drawing that has read what moved since is joined by nobody any more:
 * whoever asks after the move gets one that began after it.
 */
export function openFills(application: RequestListener) {
  const fills = new Map<string, Fill>()

  async function draw(address: string, reads: Reads): Promise<Drawn> {
    const captured = await capture(application, address, reads)
    const page = await pack(captured, reads)
    const stands = stillStands(reads, nowInMilliseconds())
    const lasting = mayBeKept(captured, reads)
    return { page, lasting: lasting && stands, overtaken: lasting && !stands }
  }

  return {
    /** `patience`: how old, in milliseconds, a drawing may be that one still joins. */
    draw(key: string, patience: number): { page: Promise<Drawn>; first: boolean } {
      const current = fills.get(key)
      if (current && performance.now() - current.began < patience && stillStands(current.reads, nowInMilliseconds()))
        return { page: current.page, first: false }
      const reads = startReads()
      const page = draw(key, reads).finally(() => {
        if (fills.get(key) === fill) fills.delete(key)
      })
      const fill = { reads, began: performance.now(), page }
      fills.set(key, fill)
      return { page, first: true }
    },
  }
}
