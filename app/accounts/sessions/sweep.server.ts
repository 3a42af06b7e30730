import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { forgottenAfter } from '../patience'

/** How long a browser that still carries an ended session's cookie is told why, in days. */
const toldFor = 90

/** Task `forget-sessions`: what was for a moment and is over goes, whoever never came back for it. */
export async function forgetSessions() {
  const at = now()
  const over = { where: { expiresAt: { lt: at } } }
  await db.session.deleteMany(over)
  await db.endedSession.deleteMany({ where: { at: { lt: new Date(at.getTime() - toldFor * 86_400_000) } } })
  await db.halfSignIn.deleteMany(over)
  await db.signInAsk.deleteMany(over)
  await db.providerTrip.deleteMany(over)
  await db.identityOffer.deleteMany(over)
  await db.passkeyChallenge.deleteMany(over)
  const old = new Date(at.getTime() - forgottenAfter * 1000)
  await db.attempt.deleteMany({ where: { lastAt: { lt: old }, openAt: { lt: old } } })
}
