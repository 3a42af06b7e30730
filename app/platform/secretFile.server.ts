import { chmodSync, existsSync, lstatSync } from 'node:fs'
import { CannotStart } from './database/cannotStart'

/**
 * A file of the portal's own secrets is for the portal's eyes only. One that others may read is closed to them, with a
 * word: whoever copied the folder may not have noticed.
 * @throws CannotStart when it is no file, or somebody else's, who could change it.
 */
export function keepPrivate(file: string, say: (line: string) => void = () => {}) {
  if (!existsSync(file)) return
  const found = lstatSync(file)
  const user = process.getuid?.()
  if (!found.isFile()) throw new CannotStart(`${file} must be a file of its own, not a link or a folder.`)
  if (user !== undefined && user !== 0 && found.uid !== user)
    throw new CannotStart(
      `${file} belongs to another user: give it to the one who starts the portal (chown), with mode 600.`,
    )
  if ((found.mode & 0o077) === 0) return
  chmodSync(file, 0o600)
  say(
    `${file} could be read by others on this machine; it is now for the portal alone. If it may have been read: portal rotate-secrets.`,
  )
}
