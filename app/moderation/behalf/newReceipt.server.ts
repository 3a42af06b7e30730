import { makeReceipt, receiptQuestion } from '~/accounts/receipt.server'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'

/** A new receipt for a question somebody has no e-mail for: the code before opens nothing any more. Null: no such thing. */
export async function newReceipt(reference: string, actorId: string): Promise<string | null> {
  return db.$transaction(async tx => {
    const where = { reference, authorEmail: null, contactBy: { not: null } }
    const question = await tx.question.findFirst({ where, select: { id: true, version: true } })
    if (!question) return null
    const code = await makeReceipt(tx, question.id)
    await record(tx, { name: 'receipt.made', questionId: question.id, version: question.version, actorId })
    return code
  })
}

/** What is printed: the question, and its code where the address carries the one that holds. */
export async function getReceipt(reference: string, typed: string) {
  const question = await db.question.findFirst({
    where: { reference, authorEmail: null, contactBy: { not: null } },
    select: { id: true, title: true, confirmedAt: true, language: true },
  })
  if (!question) return null
  const { id, title, confirmedAt } = question
  return { title, askedAt: confirmedAt?.toISOString() ?? '', isTrue: (await receiptQuestion(typed)) === id }
}
