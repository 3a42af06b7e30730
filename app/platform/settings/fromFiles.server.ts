import { readFileSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { secretSettings } from './shape.server'

type FromFiles = { ok: true; values: Record<string, string> } | { ok: false; message: string }

/**
 * A secret may be given as a file, `SMTP_URL_FILE` in the place of `SMTP_URL`, as systemd and container platforms hand them
 * out. Such a platform keeps its folder from others; any other file is for its owner, and a group at most.
 * @returns the values by the settings' own names, or one sentence naming the variable and what is wrong.
 */
export function fromFiles(given: Record<string, string>, checkout: string): FromFiles {
  const values: Record<string, string> = {}
  for (const name of secretSettings) {
    const path = given[`${name}_FILE`]
    if (path === undefined) continue
    const no = (what: string) => ({ ok: false as const, message: `${name}_FILE is "${path}", ${what}.` })
    if (given[name] !== undefined) return no(`but ${name} is set as well; accepted: one of the two`)
    const read = readSecret(resolve(checkout, path), handedOut(given))
    if ('why' in read) return no(read.why)
    values[name] = read.text
  }
  return { ok: true, values }
}

/** The folders in which a platform hands secrets out, to this process alone. */
const handedOut = ({ CREDENTIALS_DIRECTORY }: Record<string, string>) =>
  ['/run/secrets', ...(CREDENTIALS_DIRECTORY ? [CREDENTIALS_DIRECTORY] : [])].map(folder => resolve(folder) + sep)

function readSecret(file: string, platform: string[]): { text: string } | { why: string } {
  try {
    const { mode } = statSync(file)
    if (mode & 0o007 && !platform.some(folder => file.startsWith(folder)))
      return { why: 'which everybody on this machine may open; accepted: a file of mode 600 or 640' }
    const text = readFileSync(file, 'utf8').trim()
    return text ? { text } : { why: 'which is empty; accepted: a file that holds the value alone' }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { why: `which cannot be read (${code}); accepted: a file the user who starts the portal may read` }
  }
}
