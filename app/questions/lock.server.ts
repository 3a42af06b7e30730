import type { Tx } from '~/platform/db.server'

/** Whoever changes this question next waits for the end of this transaction: what is read now stays true in it. */
export async function lockQuestion(tx: Tx, id: string) {
  await tx.$queryRaw`select id::text from question where id = ${id}::uuid for update`
}
