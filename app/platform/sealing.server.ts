import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { sealingKeys } from './sealingKeys.server'

/**
 * Seals a text that the portal must read again, with a key that is not in the database (decision 016). `about` names
 * whose it is: put beside somebody else's name, it does not open.
 */
export function seal(text: string, about: string): string {
  const [{ key, name }] = sealingKeys()
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'seal'), iv).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [name, ...[iv, cipher.getAuthTag(), sealed].map(part => part.toString('base64url'))].join('.')
}

/** What `seal` was given, or null: another key, another name, a changed text. */
export function unseal(sealed: string, about: string): string | null {
  const [name, ...parts] = sealed.split('.')
  const key = sealingKeys().find(one => one.name === name)?.key
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
export const keyedFingerprint = (words: string[]): string => hashed(sealingKeys()[0].key, words)

/** The same by every key in use, the newest first: what was kept before a key was replaced is still known. */
export const keyedFingerprints = (words: string[]): string[] => sealingKeys().map(({ key }) => hashed(key, words))

const hashed = (key: string, words: string[]) =>
  createHmac('sha256', derived(key, 'hash')).update(JSON.stringify(words)).digest('base64url')
const derived = (key: string, use: string) =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key, 'base64url'), '', `porte-voix ${use}`, 32))
