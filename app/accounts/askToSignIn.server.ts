import { randomInt } from 'node:crypto'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { askedCookie } from '~/platform/http/cookies.server'
import type { Language } from '~/platform/i18n/language'
import { addJob } from '~/platform/jobs/worker.server'
import { keyedFingerprint, keyedFingerprints } from '~/platform/sealing.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import { makeAccess } from './access.server'
import { signInCode, signInLength } from './signInCode'
import { codeSigns } from './typedCode'

/** How long a mail opens an account, in seconds. */
export const signInSeconds = 15 * 60

/**
 * A citizen asks for the mail that lets them in. `handle` stands in the address of the page that waits for the code, and
 * in a cookie for the link; `wanted` is where they go once they are in. Known and unknown addresses do the same here; who is written to is decided in the job.
 */
export async function askToSignIn(email: string, language: Language, path: string, wanted = '') {
  const handle = newSecret()
  const id = fingerprint(handle)
  const at = now().getTime()
  await db.$transaction(async tx => {
    await tx.signInAsk.deleteMany({ where: { expiresAt: { lt: new Date(at) } } })
    await tx.signInAsk.create({ data: { id, email, wanted, expiresAt: new Date(at + signInSeconds * 1000) } })
    await addJob(tx, 'sign-in-mail', { askId: id, language }, undefined, null, -10)
  })
  return { handle, cookie: askedCookie(handle, signInSeconds, path) }
}

/** The link and the code of one mail: they open the same door, whichever comes first. */
export async function makeSignIn(tx: Tx, email: string, personId: string | undefined) {
  const code = signInCode(Array.from({ length: signInLength }, () => randomInt(codeSigns.length)))
  const days = signInSeconds / 86_400
  const secret = await makeAccess(tx, { purpose: 'sign-in', personId, email, days, code: keptCode(email, code) })
  return { secret, code }
}

/** So few signs would be guessed from their plain hash. */
const keptCode = (email: string, code: string) => keyedFingerprint(['sign-in', email, code])

/** What a code just typed may be kept as: one from before the keys were changed still opens. */
export const keptCodes = (email: string, code: string) => keyedFingerprints(['sign-in', email, code])
