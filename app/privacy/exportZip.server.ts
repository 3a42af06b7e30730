import { PassThrough, type Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { openFile } from '~/platform/files/store.server'
import type { Language } from '~/platform/i18n/language'
import { exportPage } from './exportPage.server'
import { type Known, knownOf } from './known.server'

/**
 * Everything about an address as a ZIP, written as it is read: `data.json` for machines, `index.html` for people, and
 * the files they joined. `actorId`: an administrator makes it for somebody who wrote by post.
 */
export async function exportZip(email: string, language: Language, actorId: string | null = null): Promise<Readable> {
  const known = await knownOf(email)
  await db.$transaction(tx =>
    record(tx, { name: 'person.exported', actorId, data: { questions: known.questions.length } }),
  )
  const zip = new ZipFile()
  const out = new PassThrough()
  // A file that cannot be read ends the download there: half an export must not look like a whole one.
  zip.on('error', error => out.destroy(error))
  zip.outputStream.pipe(out)
  zip.addBuffer(Buffer.from(JSON.stringify(withoutIds(known), null, 2)), 'data.json')
  zip.addBuffer(Buffer.from(exportPage(known, language)), 'index.html')
  for (const { id, file } of known.questions.flatMap(({ attachments }) => attachments))
    zip.addReadStreamLazy(
      file,
      give =>
        void open(id).then(
          stream => give(null, stream),
          error => give(error, out),
        ),
    )
  zip.end()
  return out
}

async function open(id: string): Promise<Readable> {
  const file = await openFile(id)
  if (!file) throw new Error('A file of an export is missing.')
  return file.stream
}

const withoutIds = (known: Known) => ({
  ...known,
  questions: known.questions.map(({ attachments, ...question }) => ({
    ...question,
    attachments: attachments.map(({ id: _, ...file }) => file),
  })),
})
