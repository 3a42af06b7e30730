import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { count } from '~/platform/limits/tally.server'
import { running } from '~/platform/running.server'
import { forgetTries, takeTurn } from '../attempts.server'
import { readRecoveryCode } from './recoveryCode'
import { takeRecoveryCode } from './recoveryCodes.server'
import { takeTotp } from './totp.server'

export type SecondTaken =
  | { ok: true }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'too-fast'; seconds: number }

/**
 * Tries an hour, from everywhere together, in which a telephone's code is believed: a million codes, three of them right.
 * Only who knows the password comes here. Beyond, a passkey or a recovery code still opens: nobody can be locked out.
 */
const believed = 60
/** So many tries are no slip of the finger: the owner hears that somebody knows their password. */
const suspicious = 10

/** Whether `typed` is a code of the person's telephone, or one of their sheet; each of them once. */
export async function takeSecond(personId: string, typed: string, visitor: string): Promise<SecondTaken> {
  const who = ['second', personId, visitor]
  const turn = await takeTurn(who)
  if (!turn.ok) return { ok: false, reason: 'too-fast', seconds: turn.seconds }
  const tries = running().settings.rateLimits ? await count(['second', personId], 3600) : 0
  const right = readRecoveryCode(typed)
    ? await takeRecoveryCode(personId, typed)
    : tries <= believed && (await takeTotp(personId, typed))
  if (right) {
    await forgetTries(who)
    return { ok: true }
  }
  if (tries === suspicious)
    await db.$transaction(tx => record(tx, { name: 'person.secured', data: { personId, what: 'guessed-at' } }))
  return { ok: false, reason: 'wrong' }
}
