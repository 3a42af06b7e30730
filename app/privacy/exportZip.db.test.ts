import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { withUpload } from '~/platform/http/upload.server'
import { askedQuestion, commandFor, informing, staff } from '../../e2e/support/desk'
import * as made from '../../e2e/support/files'
import { formWith } from '../../e2e/support/formWith'
import { publishAnswer } from '../answers/publishAnswer.server'
import { publishQuestion } from '../moderation/publish.server'
import { makeReport } from '../moderation/reports/makeReport.server'
import { attachFiles } from '../questions/attachments/attach.server'
import { attachmentLimits } from '../questions/attachments/attachment'
import { receiveFiles } from '../questions/attachments/receive.server'
import { supportQuestion } from '../questions/support.server'
import { exportZip } from './exportZip.server'

/** The entries of a ZIP by name, read from its central directory as any tool reads it. */
function entriesOf(zip: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>()
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset)) as [number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(start, start + size)
    entries.set(zip.toString('utf8', at + 46, at + 46 + name), method === 8 ? inflateRawSync(bytes) : bytes)
    at += 46 + name + extra + comment
  }
  return entries
}

async function ownedBy(email: string, words: string) {
  const question = await askedQuestion()
  await db.question.update({ where: { id: question.id }, data: { authorEmail: email, authorName: words, body: words } })
  return question
}

test('an export holds all of one person: texts, private answer, files, links without secrets; and nobody else', async () => {
  const lea = await staff('Léa', 'Martin')
  const [email, neighbour] = ['amina-e@example.org', 'voisine-e@example.org']
  const mine = await ownedBy(email, 'Amina demande <ceci>')
  const { files } = await withUpload(formWith({}, [['plan.pdf', made.pdf()]]), attachmentLimits, receiveFiles)
  await db.$transaction(tx => attachFiles(tx, mine.id, files))
  await publishAnswer(commandFor(mine, lea), { ...informing, body: 'Pour vous seule.', visibility: 'private' })
  const theirs = await ownedBy(neighbour, 'Secret de la voisine')
  await publishQuestion(commandFor(theirs, lea))
  await db.$transaction(tx => supportQuestion(tx, theirs.id, email))
  const report = { kind: 'report', language: 'fr', reason: 'insult', submissionId: '' } as const
  await makeReport(mine.id, { ...report, words: 'Dénoncé par la voisine', email: neighbour })
  await makeReport(theirs.id, { ...report, words: `Dit par Amina ${randomUUID()}`, email })

  const entries = entriesOf(await buffer(await exportZip(email, 'fr')))
  expect([...entries.keys()].sort()).toEqual(['data.json', `files/${mine.reference}/1-plan.pdf`, 'index.html'])
  expect(entries.get(`files/${mine.reference}/1-plan.pdf`)).toEqual(made.pdf())
  const data = entries.get('data.json')?.toString() ?? ''
  const page = entries.get('index.html')?.toString() ?? ''
  for (const text of [data, page]) {
    expect(text).toContain('Pour vous seule.')
    expect(text).toContain('Dit par Amina')
    expect(text).not.toMatch(/voisine|Léa|demo\.example/)
  }
  expect(page).toContain('Amina demande &lt;ceci&gt;')
  expect(page).toContain('<html lang="fr">')
  expect(JSON.parse(data)).toMatchObject({ email, questions: [{ reference: mine.reference }], supports: [{}] })
})
