import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { held } from './held.server'
import { running } from './running.server'
import { fingerprint } from './secrets.server'

/** `until`: when a newer key took its place; null for the one that seals, and for one added by hand. */
export type SealingKey = { key: string; name: string; until: Date | null }

export const sealingKeyFile = (dataDir = running().settings.dataDir) => join(dataDir, 'sealing-key')

/**
 * One key a line, then when it was replaced: the first one seals, all of them open. Made at the first need, for the
 * portal's eyes only. Looked at each time: a key another process put first is the one that seals from then on.
 */
export function sealingKeys(): [SealingKey, ...SealingKey[]] {
  const file = sealingKeyFile()
  if (!existsSync(file)) makeFile(file)
  const { ino, mtimeMs, size } = statSync(file)
  const state = `${ino} ${mtimeMs} ${size}`
  const known = held('sealing keys', () => new Map<string, { state: string; keys: [SealingKey, ...SealingKey[]] }>())
  const kept = known.get(file)
  if (kept?.state === state) return kept.keys
  const keys = readKeys(file)
  known.set(file, { state, keys })
  return keys
}

/** From now on another key seals; the ones before still open. Two callers at once would lose one's key: hold a lock. */
export function addSealingKey(at: Date) {
  const [current, ...older] = sealingKeys()
  const made = { key: newKey(), until: null }
  replace([made, { ...current, until: at }, ...older.map(one => ({ ...one, until: one.until ?? at }))])
}

/** What only these keys open is lost: see first that there is nothing. */
export function dropSealingKeys(names: readonly string[]) {
  if (names.length > 0) replace(sealingKeys().filter(({ name }, place) => place === 0 || !names.includes(name)))
}

const newKey = () => randomBytes(32).toString('base64url')

/** Two processes may start together: the file appears whole, and whoever comes second reads the first one's. */
function makeFile(file: string) {
  const draft = written(file, `${newKey()}\n`)
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

/** The file is the old one or the new one, never half of it. */
function replace(keys: readonly Pick<SealingKey, 'key' | 'until'>[]) {
  const file = sealingKeyFile()
  const lines = keys.map(({ key, until }) => (until ? `${key} ${until.toISOString()}` : key))
  renameSync(written(file, `${lines.join('\n')}\n`), file)
}

function written(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomUUID()}.partial`
  writeFileSync(draft, text, { mode: 0o600 })
  return draft
}

function readKeys(file: string): [SealingKey, ...SealingKey[]] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
  const [first, ...rest] = lines.map(line => {
    const [key = '', until] = line.trim().split(/\s+/)
    if (Buffer.from(key, 'base64url').length !== 32 || (until && Number.isNaN(Date.parse(until)))) throw wrong(file)
    return { key, name: fingerprint(key).slice(0, 8), until: until ? new Date(until) : null }
  })
  if (!first) throw wrong(file)
  return [first, ...rest]
}

const wrong = (file: string) => new Error(`${file} must hold one key of 32 bytes a line, base64url.`)
