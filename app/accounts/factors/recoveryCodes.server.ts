import { randomInt } from 'node:crypto'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { hashPassword, isPassword } from '../passwords.server'
import { codeSigns } from '../typedCode'
import { readRecoveryCode, recoveryCode, recoveryLength, sheet } from './recoveryCode'

/** A new sheet of codes, shown in one answer alone; the codes of the sheet before open nothing any more. */
export async function newCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: sheet }, () =>
    recoveryCode(Array.from({ length: recoveryLength }, () => randomInt(codeSigns.length))),
  )
  const hashes = await Promise.all(codes.map(hashPassword))
  await tx.recoveryCode.deleteMany({ where: { personId } })
  await tx.recoveryCode.createMany({ data: hashes.map(hash => ({ personId, hash, createdAt: now() })) })
  return codes
}

/** The first second factor comes with a sheet; a further one leaves the sheet as it is: null. */
export async function firstCodes(tx: Tx, personId: string): Promise<string[] | null> {
  return (await tx.recoveryCode.count({ where: { personId } })) > 0 ? null : newCodes(tx, personId)
}

export function renewCodes(personId: string): Promise<string[]> {
  return db.$transaction(async tx => {
    const codes = await newCodes(tx, personId)
    await record(tx, { name: 'person.secured', data: { personId, what: 'codes-renewed' }, actorId: personId })
    return codes
  })
}

/** Whether `typed` is one of the person's codes, not used before. Its owner is told that it was used. */
export async function takeRecoveryCode(personId: string, typed: string): Promise<boolean> {
  const code = readRecoveryCode(typed)
  if (!code) return false
  const rows = await db.recoveryCode.findMany({ where: { personId, usedAt: null } })
  const right = await Promise.all(rows.map(({ hash }) => isPassword(hash, code)))
  const found = rows[right.indexOf(true)]
  if (!found) return false
  return db.$transaction(async tx => {
    const { count } = await tx.recoveryCode.updateMany({
      where: { id: found.id, usedAt: null },
      data: { usedAt: now() },
    })
    if (count === 0) return false
    await record(tx, { name: 'person.secured', data: { personId, what: 'code-used' }, actorId: personId })
    return true
  })
}
