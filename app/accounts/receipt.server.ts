import { randomInt } from 'node:crypto'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { fingerprint } from '~/platform/secrets.server'
import { findAccess } from './access.server'
import { readReceipt, receiptCode, receiptLength } from './receiptCode'
import { codeSigns } from './typedCode'

/** Makes a question's receipt code; the one before, if any, opens nothing any more. The database keeps its fingerprint. */
export async function makeReceipt(tx: Tx, questionId: string): Promise<string> {
  const code = receiptCode(Array.from({ length: receiptLength }, () => randomInt(codeSigns.length)))
  await tx.accessLink.deleteMany({ where: { questionId, purpose: 'receipt' } })
  await tx.accessLink.create({ data: { id: fingerprint(code), purpose: 'receipt', questionId, createdAt: now() } })
  return code
}

/** The question behind a code as somebody typed it, or null. */
export async function receiptQuestion(typed: string): Promise<string | null> {
  const code = readReceipt(typed)
  return code ? ((await findAccess('receipt', code))?.questionId ?? null) : null
}
