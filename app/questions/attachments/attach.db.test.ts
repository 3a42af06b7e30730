import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { placeOf } from '~/platform/files/store.server'
import { withUpload } from '~/platform/http/upload.server'
import * as files from '../../../e2e/support/files'
import { formWith } from '../../../e2e/support/formWith'
import { askQuestion } from '../ask.server'
import { QuestionDraft } from '../draft'
import { attachmentLimits } from './attachment'
import { findingsInAttachments } from './findings.server'
import { receiveFiles } from './receive.server'
import { sweepFiles } from './sweep.server'

const draft = (submissionId: string, title = 'Pourquoi le square est-il fermé ?') =>
  QuestionDraft.parse({
    title,
    body: 'Le portail est fermé dès 18 h, sans explication à l’entrée.',
    email: 'amina@demo.example',
    submissionId,
  })

/** Sends a whole form: its files, then its words. */
async function ask(form: Request, words: QuestionDraft) {
  const { files, key } = await withUpload(form, attachmentLimits, receiveFiles)
  return { asked: await askQuestion(words, 'fr', files), files, key }
}

const questionsOf = (submissionId: string) =>
  db.question.findMany({
    where: { submissionKey: { startsWith: `${submissionId}:` } },
    orderBy: { id: 'asc' },
    include: { attachments: { orderBy: { position: 'asc' } } },
  })

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

test('a question keeps its files in order, and none is public by itself', async () => {
  const photo = await files.photo()
  await ask(
    formWith({ 'describe-1': 'Le portail' }, [
      ['a.jpg', photo],
      ['plan.pdf', files.pdf()],
    ]),
    draft('files-1'),
  )
  const [question] = await questionsOf('files-1')
  expect(question?.attachments).toMatchObject([
    { position: 0, name: 'a.jpg', description: 'Le portail', isPublic: false },
    { position: 1, name: 'plan.pdf', description: '', isPublic: false },
  ])
})

test('the same words with the same files are one question, sent one after the other or at once', async () => {
  const photo = await files.photo()
  const form = () => formWith({}, [['a.jpg', photo]])
  await ask(form(), draft('files-2'))
  expect((await ask(form(), draft('files-2'))).asked).toMatchObject({ ok: true, again: true })
  await Promise.all([ask(form(), draft('files-2b')), ask(form(), draft('files-2b'))])
  for (const id of ['files-2', 'files-2b']) {
    const questions = await questionsOf(id)
    expect(questions.map(({ attachments }) => attachments.length)).toEqual([1])
  }
})

test('the same words with another file, or none, are another question', async () => {
  await ask(formWith({}, [['a.jpg', await files.photo()]]), draft('files-3'))
  await ask(formWith({}, [['a.jpg', await files.photo()]]), draft('files-3'))
  await ask(formWith({}), draft('files-3'))
  expect((await questionsOf('files-3')).map(({ attachments }) => attachments.length)).toEqual([1, 1, 0])
})

test('a form that came back, sent twice, is one question; sent again with other words it takes copies along', async () => {
  const { key, files: kept } = await withUpload(
    formWith({}, [['a.jpg', await files.photo()]]),
    attachmentLimits,
    receiveFiles,
  )
  const form = () => formWith({ draft: key ?? '', file: kept.map(({ id }) => id) })
  await ask(form(), draft('files-4'))
  expect((await ask(form(), draft('files-4'))).asked).toMatchObject({ ok: true, again: true })
  await ask(form(), draft('files-4', 'Pourquoi le jardin est-il fermé ?'))
  const [first, second, ...more] = await questionsOf('files-4')
  expect(more).toEqual([])
  const [a, b] = [first?.attachments[0]?.id ?? '', second?.attachments[0]?.id ?? '']
  expect(a).not.toBe(b)
  for (const size of ['', '-small'])
    expect(readFileSync(await placeOf(`${b}${size}`)).equals(readFileSync(await placeOf(`${a}${size}`)))).toBe(true)
})

test('what nobody sent within a day is taken away; what went with a question stays', async () => {
  const left = await withUpload(formWith({}, [['a.jpg', await files.photo()]]), attachmentLimits, receiveFiles)
  const fresh = await withUpload(formWith({}, [['b.jpg', await files.photo()]]), attachmentLimits, receiveFiles)
  await ask(formWith({}, [['c.jpg', await files.photo()]]), draft('files-5'))
  const asked = (await questionsOf('files-5'))[0]?.attachments[0]?.id ?? ''
  const [old, young] = [left.files[0]?.id ?? '', fresh.files[0]?.id ?? '']
  await db.attachment.updateMany({ where: { id: { in: [old, asked] } }, data: { createdAt: hoursAgo(25) } })
  await db.attachment.update({ where: { id: young }, data: { createdAt: hoursAgo(23) } })
  await sweepFiles()
  for (const [id, stays] of [
    [old, false],
    [young, true],
    [asked, true],
  ] as const) {
    expect(await db.attachment.count({ where: { id } }), id).toBe(stays ? 1 : 0)
    for (const size of ['', '-small']) expect(existsSync(await placeOf(`${id}${size}`)), id).toBe(stays)
  }
})

test('the files of a deleted question go with it', async () => {
  await ask(
    formWith({}, [
      ['a.jpg', await files.photo()],
      ['plan.pdf', files.pdf()],
    ]),
    draft('files-6'),
  )
  const [question] = await questionsOf('files-6')
  const [photo, plan] = question?.attachments.map(({ id }) => id) ?? []
  const places = await Promise.all([photo, `${photo}-small`, plan].map(name => placeOf(name ?? '')))
  const young = await placeOf(randomUUID())
  writeFileSync(young, 'its row is on the way')
  for (const place of places) utimesSync(place, hoursAgo(2), hoursAgo(2))

  await db.question.delete({ where: { id: question?.id } })
  expect(await db.attachment.count({ where: { id: { in: [photo ?? '', plan ?? ''] } } })).toBe(0)
  await sweepFiles()
  expect(places.map(place => existsSync(place))).toEqual([false, false, false])
  expect(existsSync(young)).toBe(true)
})

test('a file whose bytes are lost is found by the check', async () => {
  await ask(formWith({}, [['a.jpg', await files.photo()]]), draft('files-7'))
  const [question] = await questionsOf('files-7')
  const id = question?.attachments[0]?.id ?? ''
  expect((await findingsInAttachments()).filter(finding => finding.includes(id))).toEqual([])
  rmSync(await placeOf(`${id}-small`))
  expect((await findingsInAttachments()).filter(finding => finding.includes(id))).toEqual([
    `Question ${question?.id} misses the bytes of its file ${id}.`,
  ])
})
