import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const fileIn = (dataDir: string) => join(dataDir, 'database-password')
const nextIn = (dataDir: string) => `${fileIn(dataDir)}.next`

export const newPassword = () => randomBytes(24).toString('hex')

/**
 * Lays the next password of the embedded database aside. Whoever is connected has the present one in memory, so it is
 * taken into use by the start that opens the database, before anybody else can be there. False: one waits already.
 */
export function askForNewPassword(dataDir: string): boolean {
  if (existsSync(nextIn(dataDir))) return false
  const draft = `${nextIn(dataDir)}.partial`
  rmSync(draft, { force: true })
  writeFileSync(draft, newPassword(), { mode: 0o600 })
  renameSync(draft, nextIn(dataDir))
  return true
}

/** The password that waits to be taken into use, or null. */
export const passwordThatWaits = (dataDir: string): string | null =>
  existsSync(nextIn(dataDir)) ? readFileSync(nextIn(dataDir), 'utf8').trim() : null

/**
 * Gives the database the password that waits, if one does. Cut short between the two steps, the database already knows
 * the new one and the file does not yet: the next start finds that out and adopts it.
 * @returns the password now in use, or null when none waits.
 */
export async function takeNewPassword(url: string, role: string, dataDir: string): Promise<string | null> {
  const next = passwordThatWaits(dataDir)
  if (!next) return null
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(next)}`)
  } finally {
    await client.end()
  }
  adoptNewPassword(dataDir)
  return next
}

/** The password that waited is the one the database knows. */
export const adoptNewPassword = (dataDir: string) => renameSync(nextIn(dataDir), fileIn(dataDir))
