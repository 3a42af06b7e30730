import { join } from 'node:path'
import { CannotStart } from './cannotStart'
import { claim, type Holder, livingHolderOf } from './claim.server'
import { written } from './written.server'

export type Instance = {
  release(): void
  /** Adds to the record, for commands that work beside this portal. */
  add(more: { demo: boolean }): void
}

/**
 * Makes this process the one portal of a data folder, for as long as it lives or until released.
 * @param address where this portal answers, told to whoever starts a second one.
 * @throws CannotStart when another portal runs on the same data, saying where.
 */
export function claimInstance(dataDir: string, address: string): Instance {
  const taken = written(dataDir, () => claim(recordIn(dataDir), address))
  if (taken.ok) return taken
  throw new CannotStart(`Porte-voix is already running at ${taken.holder.address} (process ${taken.holder.pid}).`)
}

/** The portal running on this data folder now, or null. */
export function runningInstance(dataDir: string): Holder | null {
  return livingHolderOf(recordIn(dataDir))
}

function recordIn(dataDir: string): string {
  return join(dataDir, 'portal.json')
}
