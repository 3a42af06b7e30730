import { now } from '~/platform/clock.server'
import { db, type Prisma } from '~/platform/db.server'
import type { FileAnswer } from '~/platform/files/fileAnswer.server'
import { isPicture } from '~/platform/files/kinds'
import { fingerprint } from '~/platform/secrets.server'
import { attachmentLimits, publicName } from './attachment'

/** A file everybody may read: its question is public now, and a moderator published the file. */
export const findPublicFile = (id: string, name: string) =>
  find(id, name, { isPublic: true, question: { publication: 'published', visibility: 'public' } })

/** A file of one question, for those who may read all of them. */
export const findFileOf = (question: { id: string } | { reference: string }, id: string, name: string) =>
  find(id, name, { question })

/** A file whose form is still being filled in, small, for whoever holds that form. */
export async function findStagedPicture(key: string, id: string): Promise<FileAnswer | null> {
  if (!isId(id)) return null
  const since = new Date(now().getTime() - attachmentLimits.stagedHours * 3_600_000)
  const row = await db.attachment.findFirst({ where: { id, draft: fingerprint(key), createdAt: { gt: since } } })
  return row && isPicture(row.type) ? { stored: `${id}-small`, type: 'image/webp', name: 'small.webp' } : null
}

async function find(id: string, name: string, where: Prisma.AttachmentWhereInput): Promise<FileAnswer | null> {
  if (!isId(id)) return null
  const row = await db.attachment.findFirst({
    where: { ...where, id },
    select: { type: true, position: true, question: { select: { reference: true } } },
  })
  if (!row) return null
  const reference = row.question?.reference ?? null
  if (name === publicName(row, reference)) return { stored: id, type: row.type, name }
  const small = isPicture(row.type) && name === publicName(row, reference, 'small')
  return small ? { stored: `${id}-small`, type: 'image/webp', name } : null
}

const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
