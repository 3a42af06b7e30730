import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, isAlive } from './processes.server'

/** The process at the head of a cluster, as its pid file tells; null when none lives. */
export function postmasterOf(cluster: string): number | null {
  const pid = pidWrittenIn(cluster)
  return pid !== null && isAlive(pid) && servesCluster(pid, cluster) ? pid : null
}

/**
 * After a crash of the machine, the number in the pid file may belong to somebody else, and PostgreSQL would then refuse
 * to start. The file itself must stay: it names the shared memory in which PostgreSQL looks for survivors. So the number
 * alone is replaced, by that of the process about to start it, which PostgreSQL knows cannot be another server.
 */
export function disownPidFile(cluster: string) {
  const pid = pidWrittenIn(cluster)
  if (pid === null || !isAlive(pid) || servesCluster(pid, cluster)) return
  const file = pidFile(cluster)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)))
}

function pidWrittenIn(cluster: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(pidFile(cluster), 'utf8'), 10)
    return pid > 0 ? pid : null
  } catch {
    return null
  }
}

function servesCluster(pid: number, cluster: string): boolean {
  const command = commandOf(pid)
  return command === null || command.includes(cluster)
}

function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}
