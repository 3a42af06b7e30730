import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { seal, unseal } from '~/platform/sealing.server'
import { firstCodes } from './recoveryCodes.server'
import { keepOnlySession, type Mine } from './sessionsAfter.server'
import { newTotpSecret, stepOf } from './totp'

/** Codes follow the telephone's clock: they count by the machine's own time, which no demonstration moves. */
const telephoneTime = () => Date.now()

/**
 * Makes a secret that counts for nothing until a code of it was typed. One that waited is replaced: who began is perhaps
 * not who goes on.
 */
export async function beginTotp(personId: string): Promise<void> {
  const secret = seal(newTotpSecret(), personId)
  await db.totp.createMany({ data: [{ personId, secret, createdAt: now() }], skipDuplicates: true })
  await db.totp.updateMany({ where: { personId, confirmedAt: null }, data: { secret } })
}

/** The secret that waits for its first code, or null. */
export async function waitingSecret(personId: string): Promise<string | null> {
  const row = await db.totp.findUnique({ where: { personId, confirmedAt: null } })
  return row && unseal(row.secret, personId)
}

export type TotpConfirmed =
  | { ok: true; codes: string[] | null; cookie: string }
  | { ok: false; reason: 'wrong' | 'nothing-waits' }

/**
 * The first code makes the telephone count. Other sessions of the person end, this one has shown its second factor
 * and goes on under `cookie`. `codes`: the recovery codes, when there were none yet.
 */
export async function confirmTotp(person: Mine, typed: string): Promise<TotpConfirmed> {
  const secret = await waitingSecret(person.id)
  if (!secret) return { ok: false, reason: 'nothing-waits' }
  const step = stepOf(secret, typed, telephoneTime())
  if (step === null) return { ok: false, reason: 'wrong' }
  return db.$transaction(async tx => {
    const { count } = await tx.totp.updateMany({
      where: { personId: person.id, confirmedAt: null },
      data: { confirmedAt: now(), lastStep: step },
    })
    if (count === 0) return { ok: false, reason: 'nothing-waits' }
    const codes = await firstCodes(tx, person.id)
    const cookie = await keepOnlySession(tx, person, { second: true })
    await record(tx, { name: 'person.secured', data: { personId: person.id, what: 'totp-added' }, actorId: person.id })
    return { ok: true, codes, cookie }
  })
}

/** Whether `typed` is a code of this person's telephone, for the first time: one code opens one door. */
export async function takeTotp(personId: string, typed: string): Promise<boolean> {
  const row = await db.totp.findUnique({ where: { personId, NOT: { confirmedAt: null } } })
  const secret = row && unseal(row.secret, personId)
  const step = secret ? stepOf(secret, typed, telephoneTime()) : null
  if (step === null) return false
  const { count } = await db.totp.updateMany({
    where: { personId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
}
