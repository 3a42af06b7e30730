import { setTimeout as pause } from 'node:timers/promises'
import { postmasterOf } from './postmaster.server'

/** The portal promises to be gone within ten seconds: the rest is for its sockets and requests. */
const patience = 7000
const lastPatience = 1500

/**
 * Stops the cluster: a fast shutdown, and for one that cannot finish in time an immediate one, after which PostgreSQL
 * recovers at its next start. Nothing committed is lost either way.
 */
export async function halt(cluster: string) {
  const pid = postmasterOf(cluster)
  if (pid === null) return
  if (await endedBy('SIGINT', pid, cluster, patience)) return
  await endedBy('SIGQUIT', pid, cluster, lastPatience)
}

async function endedBy(signal: NodeJS.Signals, pid: number, cluster: string, within: number): Promise<boolean> {
  const deadline = performance.now() + within
  try {
    process.kill(pid, signal)
  } catch {
    return true
  }
  while (postmasterOf(cluster) === pid) {
    if (performance.now() > deadline) return false
    await pause(25)
  }
  return true
}
