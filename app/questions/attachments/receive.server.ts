import { randomUUID } from 'node:crypto'
import { rename, stat } from 'node:fs/promises'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { examine } from '~/platform/files/examine.server'
import { isPicture, type Size, type Unfit } from '~/platform/files/kinds'
import { redraw } from '~/platform/files/redraw.server'
import { placeOf, removeFiles } from '~/platform/files/store.server'
import type { SentFile, Upload } from '~/platform/http/upload.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import { cleanLine, lengthOf } from '~/platform/text/cleanText'
import { attachmentLimits, cleanName, type FormFiles, type JoinedFile, type RefusedFile, shownName } from './attachment'

/** The files of a form, those it brought before and those it brings now. */
export type Received = Omit<FormFiles, 'files'> & { files: (JoinedFile & { sentHash: string })[] }

/**
 * Keeps what a form brings for a day, whatever becomes of its words, so that no file has to be chosen twice. The key is
 * a secret of this form alone; the database knows its fingerprint.
 */
export async function receiveFiles({ fields, files: sent, surplus }: Upload): Promise<Received> {
  const key = textIn(fields, 'draft')
  const { kept, refused, removed } = await filesBefore(fields, key)
  const secret = key || newSecret()
  const received: Received = { key: secret, files: kept, refused, removed }
  for (const [index, file] of sent.entries()) {
    if (kept.some(({ sentHash }) => sentHash === file.hash)) continue
    const joined = kept.length >= attachmentLimits.files ? 'many' : await join(file, secret, kept.length)
    if (typeof joined === 'string') refused.push({ name: shownName(file.name), reason: joined })
    else kept.push({ ...joined, description: cleanLine(textIn(fields, `describe-${index + 1}`)) })
  }
  refused.push(...surplus.map(name => ({ name: shownName(name), reason: 'many' as const })))
  const wordy = kept.filter(({ description }) => lengthOf(description) > attachmentLimits.description)
  refused.push(...wordy.map(({ name }) => ({ name, reason: 'wordy' as const })))
  return kept.length > 0 ? received : { ...received, key: null }
}

/** The same as the page shows them. */
export const formFiles = ({ files, ...rest }: Received): FormFiles => ({
  ...rest,
  files: files.map(({ id, name, type, bytes, description }) => ({ id, name, type, bytes, description })),
})

/** What an earlier sending of this form left here, with what is said of it now, less what is taken off. */
async function filesBefore(fields: FormData, key: string) {
  const listed = fields.getAll('file').map(String)
  const rows = key
    ? await db.attachment.findMany({
        where: { draft: fingerprint(key) },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, type: true, bytes: true, sentHash: true },
      })
    : []
  const gone = listed.filter(id => !rows.some(row => row.id === id))
  const off = rows.find(row => row.id === textIn(fields, 'remove') && listed.includes(row.id))
  if (off) await takeOff(off.id)
  const kept = rows
    .filter(row => listed.includes(row.id) && row !== off)
    .map(row => ({ ...row, description: cleanLine(textIn(fields, `description-${row.id}`)) }))
  const refused: RefusedFile[] = gone.map(id => ({ name: shownName(textIn(fields, `name-${id}`)), reason: 'gone' }))
  return { kept, refused, removed: off?.name ?? null }
}

/** Takes a file off a form. One that has meanwhile gone with a question stays with it. */
async function takeOff(id: string) {
  const { count } = await db.attachment.deleteMany({ where: { id, questionId: null } })
  if (count === 1) await removeFiles([id, `${id}-small`])
}

async function join(file: SentFile, key: string, position: number): Promise<Received['files'][number] | RefusedReason> {
  if (file.tooLarge) return 'large'
  const found = await examine(file.path, file.bytes)
  if (!found.ok) return found.reason
  if (await isFull()) return 'full'
  const id = randomUUID()
  const size = await store(id, file, found)
  if (size === 'damaged') return size
  const row = await db.attachment.create({
    data: {
      id,
      draft: fingerprint(key),
      position,
      name: cleanName(file.name, found.type),
      type: found.type,
      bytes: (await stat(await placeOf(id))).size,
      ...size,
      sentHash: file.hash,
      createdAt: now(),
    },
  })
  return { ...row, description: '' }
}

type RefusedReason = Unfit | 'full'
type Fit = Extract<Awaited<ReturnType<typeof examine>>, { ok: true }>

/** The bytes first, the row after them: a row always has its file, and a file without a row is swept. */
async function store(id: string, file: SentFile, { type, size }: Fit): Promise<Size | null | 'damaged'> {
  const full = await placeOf(id)
  if (!size || !isPicture(type)) {
    await rename(file.path, full)
    return null
  }
  const small = await placeOf(`${id}-small`)
  const drawn = await redraw(file.path, { type, size }, { full, small })
  if (drawn) return drawn
  await removeFiles([id, `${id}-small`])
  return 'damaged'
}

async function isFull(): Promise<boolean> {
  const unconfirmed = { OR: [{ questionId: null }, { question: { publication: 'unconfirmed' } }] }
  const { _sum } = await db.attachment.aggregate({ where: unconfirmed, _sum: { bytes: true } })
  return (_sum.bytes ?? 0) > attachmentLimits.unconfirmedBytes
}

function textIn(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}
