import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { birthOf, isAlive } from './processes.server'

export type Holder = { pid: number; birth: string | null; startedAt: string; address?: string; demo?: boolean }
export type Claim = { ok: true; release(): void; add(more: Partial<Holder>): void } | { ok: false; holder: Holder }

/**
 * Takes a file in the name of this process, unless a living process holds it. What a dead process left is taken over.
 * @throws when the folder cannot be written.
 */
export function claim(file: string, address?: string): Claim {
  const mine: Holder = { pid: process.pid, birth: birthOf(process.pid), startedAt: new Date().toISOString(), address }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(mine)}\n`, { mode: 0o644 })
  try {
    for (;;) {
      if (linked(draft, file))
        return { ok: true, release: () => release(file), add: more => replace(file, { ...mine, ...more }) }
      const holder = holderOf(file)
      if (holder && holds(holder)) return { ok: false, holder }
      setAside(file, holder)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Who holds the file and lives, or null. */
export function livingHolderOf(file: string): Holder | null {
  const holder = holderOf(file)
  return holder && holds(holder) ? holder : null
}

/** A link appears whole or not at all, so no reader ever sees half a record. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

function holds({ pid, birth }: Holder): boolean {
  if (!isAlive(pid)) return false
  const livingBirth = birthOf(pid)
  return birth === null || livingBirth === null || birth === livingBirth
}

/** Two processes may find the same dead record; the slower must not throw away what the faster has just written. */
function setAside(file: string, seen: Holder | null) {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = holderOf(aside)
  if (JSON.stringify(moved) !== JSON.stringify(seen)) linked(aside, file)
  rmSync(aside, { force: true })
}

function replace(file: string, holder: Holder) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(holder)}\n`, { mode: 0o644 })
  renameSync(draft, file)
}

function release(file: string) {
  if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true })
}
