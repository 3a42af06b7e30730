import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { held } from './held.server'
import { running } from './running.server'
import { fingerprint } from './secrets.server'

/**
 * Seals a text that the portal must read again, with a key that is not in the database (decision 016). `about` names
 * whose it is: put beside somebody else's name, it does not open.
 */
export function seal(text: string, about: string): string {
  const key = sealingKeys()[0] as string
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'seal'), iv).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [nameOf(key), ...[iv, cipher.getAuthTag(), sealed].map(part => part.toString('base64url'))].join('.')
}

/** What `seal` was given, or null: another key, another name, a changed text. */
export function unseal(sealed: string, about: string): string | null {
  const [name, ...parts] = sealed.split('.')
  const key = sealingKeys().find(one => nameOf(one) === name)
  const [iv, tag, body] = parts.map(part => Buffer.from(part, 'base64url'))
  if (!key || !iv || !tag || !body) return null
  const decipher = createDecipheriv('aes-256-gcm', derived(key, 'seal'), iv).setAAD(Buffer.from(about)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** What the database keeps of a secret so short that its plain hash would be guessed. */
export const keyedFingerprint = (words: string[]): string =>
  createHmac('sha256', derived(sealingKeys()[0] as string, 'hash'))
    .update(JSON.stringify(words))
    .digest('base64url')

const derived = (key: string, use: string) =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key, 'base64url'), '', `porte-voix ${use}`, 32))
const nameOf = (key: string) => fingerprint(key).slice(0, 8)

/** One key a line: the first one seals, all of them open. Made at the first need, for the portal's eyes only. */
function sealingKeys(): string[] {
  const file = join(running().settings.dataDir, 'sealing-key')
  const known = held('sealing keys', () => new Map<string, string[]>())
  const keys = known.get(file) ?? (existsSync(file) ? readKeys(file) : makeKey(file))
  known.set(file, keys)
  return keys
}

/** Two processes may start together: the file appears whole, and whoever comes second reads the first one's. */
function makeKey(file: string): string[] {
  mkdirSync(running().settings.dataDir, { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomUUID()}.partial`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readKeys(file)
}

function readKeys(file: string): string[] {
  const keys = readFileSync(file, 'utf8').split(/\s+/).filter(Boolean)
  if (keys.length === 0 || keys.some(key => Buffer.from(key, 'base64url').length !== 32))
    throw new Error(`${file} must hold one key of 32 bytes a line, base64url.`)
  return keys
}
