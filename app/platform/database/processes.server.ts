import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether this process still works. One that ended and waits for its parent to notice (a zombie) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statOf(pid)?.state !== 'Z'
}

/** The command line of a process, or null where it cannot be read. */
export function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return process.platform === 'linux' ? null : psOf(pid, 'command=')
  }
}

/** When a process was born, in a form to compare only: numbers of processes are given again, births are not. */
export function birthOf(pid: number): string | null {
  return statOf(pid)?.birth ?? (process.platform === 'linux' ? null : psOf(pid, 'lstart='))
}

function statOf(pid: number): { state: string; birth: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name between brackets may itself hold brackets and spaces: fields are counted after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return {
      state: fields[0] ?? '',
      birth: `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`,
    }
  } catch {
    return null
  }
}

function psOf(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}
