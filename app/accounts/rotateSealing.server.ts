import pg from 'pg'
import { sessionUrl } from '~/platform/db.server'
import { running } from '~/platform/running.server'
import { addSealingKey, dropSealingKeys, sealingKeys } from '~/platform/sealingKeys.server'
import { signInSeconds } from './askToSignIn.server'
import { resealTotp, sealedWith } from './factors/resealTotp.server'

/** What a replaced key is still needed for: codes of mails sent with it, and acts that were under way. */
const graceSeconds = signInSeconds + 5 * 60

export type Rotated = { made: boolean; lost: number; dropped: number; waiting: number }

/**
 * Another key seals from now on, unless what the last one replaced is not sealed anew yet: then that is finished first.
 * @param watch is told how many there are to seal anew; returns who is told as they are done.
 * @returns null when somebody else is at it.
 */
export function rotateSealing(watch: (total: number) => (many: number) => void): Promise<Rotated | null> {
  return alone(async () => {
    const made = (await leftOver()) === 0
    if (made) addSealingKey(new Date())
    const lost = await resealTotp(watch(await leftOver()))
    return { made, lost, ...(await dropOld()) }
  })
}

/** Task `finish-rotation`: seals anew what a command cut short left, and drops keys nothing needs any more. */
export async function finishRotation() {
  // The demonstration shares the folder: what the real portal sealed is in a database it does not see.
  if (running().demo || sealingKeys().length === 1) return
  await alone(async () => {
    await resealTotp(() => {})
    await dropOld()
  })
}

/** What a key still in the file sealed, other than the one that seals; what no key opens is nobody's to finish. */
async function leftOver(): Promise<number> {
  const [, ...older] = sealingKeys()
  const sealed = await sealedWith()
  return older.reduce((sum, { name }) => sum + (sealed.get(name) ?? 0), 0)
}

async function dropOld() {
  const [, ...older] = sealingKeys()
  const sealed = await sealedWith()
  const before = Date.now() - graceSeconds * 1000
  const old = older.filter(({ name, until }) => !sealed.has(name) && until !== null && until.getTime() < before)
  dropSealingKeys(old.map(({ name }) => name))
  return { dropped: old.length, waiting: older.length - old.length }
}

/** The file has one writer at a time, whatever machine it is on. */
async function alone<Result>(work: () => Promise<Result>): Promise<Result | null> {
  const client = new pg.Client({ connectionString: sessionUrl(), application_name: 'porte-voix secrets' })
  await client.connect()
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_lock(hashtext('porte-voix sealing-key')) as mine",
    )
    return rows[0]?.mine ? await work() : null
  } finally {
    await client.end()
  }
}
