import { record } from '~/events/record.server'
import { db, type Tx } from '~/platform/db.server'
import { endSessions, ringSessions } from '../sessions/end.server'

/** Codes of a telephone count no more. False when there were none. */
export function removeTotp(personId: string): Promise<boolean> {
  return db.$transaction(async tx => {
    const { count } = await tx.totp.deleteMany({ where: { personId, NOT: { confirmedAt: null } } })
    if (count === 0) return false
    await afterRemoval(tx, personId)
    await record(tx, { name: 'person.secured', data: { personId, what: 'totp-removed' }, actorId: personId })
    return true
  })
}

/** A device opens nothing any more. False when it is none of this person's. */
export function removePasskey(personId: string, id: string): Promise<boolean> {
  return db.$transaction(async tx => {
    const { count } = await tx.passkey.deleteMany({ where: { id, personId } })
    if (count === 0) return false
    await afterRemoval(tx, personId)
    await record(tx, { name: 'person.secured', data: { personId, what: 'passkey-removed' }, actorId: personId })
    return true
  })
}

/**
 * What `portal reset-second-factor EMAIL` does for somebody who lost telephone and codes: every second factor goes, every
 * session ends, and they are told. Their password stays.
 */
export function resetSecondFactor(personId: string): Promise<void> {
  return db.$transaction(async tx => {
    await tx.totp.deleteMany({ where: { personId } })
    await tx.passkey.deleteMany({ where: { personId } })
    await afterRemoval(tx, personId)
    await endSessions(tx, { personId }, 'reset')
    await tx.halfSignIn.deleteMany({ where: { personId } })
    await record(tx, { name: 'person.secured', data: { personId, what: 'factors-reset' } })
  })
}

/** With the last factor the sheet of codes goes, and no session is said to have shown what does not exist. */
async function afterRemoval(tx: Tx, personId: string) {
  const left = (await tx.totp.count({ where: { personId } })) + (await tx.passkey.count({ where: { personId } }))
  if (left > 0) return
  await tx.recoveryCode.deleteMany({ where: { personId } })
  await tx.session.updateMany({ where: { personId }, data: { second: false } })
  // Who must have a second factor and shows none any more hears nothing at the desk.
  await ringSessions(tx)
}
