import { held } from './held.server'
import type { Settings } from './settings/settings.server'

/** What this process runs with, known once it has started. */
export type Running = {
  settings: Settings
  /** The folder of the checkout: migrations, shipped content, built assets. */
  checkout: string
  /** Fictional people and content; never true with real data. */
  demo: boolean
  /** Mail waits until an operator confirms a restored portal. */
  paused: boolean
}

const box = held('running', () => ({ running: undefined as Running | undefined }))

export function startRunning(running: Running) {
  box.running = running
}

/** Throws before the portal has started. */
export function running(): Running {
  if (!box.running) throw new Error('The portal has not started yet.')
  return box.running
}
