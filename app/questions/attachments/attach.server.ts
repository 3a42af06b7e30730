import { randomUUID } from 'node:crypto'
import { copyFile } from 'node:fs/promises'
import type { Tx } from '~/platform/db.server'
import { isPicture } from '~/platform/files/kinds'
import { placeOf } from '~/platform/files/store.server'

export type FileToAttach = { id: string; type: string; description: string; sentHash: string }

/**
 * Gives a form's files to the question it became, in the transaction that makes it. A file that went with another
 * question already (the same form, sent again with other words) goes along as a copy.
 */
export async function attachFiles(tx: Tx, questionId: string, files: FileToAttach[]) {
  for (const [position, { id, type, description }] of files.entries()) {
    const { count } = await tx.attachment.updateMany({
      where: { id, questionId: null },
      data: { questionId, position, description },
    })
    if (count === 1) continue
    const { createdAt: _, isPublic: __, ...row } = await tx.attachment.findUniqueOrThrow({ where: { id } })
    const copy = { ...row, id: await copyOf(id, type), questionId, position, description }
    await tx.attachment.create({ data: copy })
  }
}

/** The bytes under an id of their own: the two questions may each end without the other. */
async function copyOf(id: string, type: string): Promise<string> {
  const copy = randomUUID()
  const names = isPicture(type) ? ['', '-small'] : ['']
  for (const name of names) await copyFile(await placeOf(`${id}${name}`), await placeOf(`${copy}${name}`))
  return copy
}
