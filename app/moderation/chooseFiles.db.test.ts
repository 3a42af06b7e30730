import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { fileAnswer } from '~/platform/files/fileAnswer.server'
import { withUpload } from '~/platform/http/upload.server'
import { attachmentLimits } from '~/questions/attachments/attachment'
import { findFileOf, findPublicFile } from '~/questions/attachments/find.server'
import { receiveFiles } from '~/questions/attachments/receive.server'
import { getQuestionPage } from '~/questions/questionPage.server'
import { askedQuestion, commandFor, staff, storyOf } from '../../e2e/support/desk'
import { photo } from '../../e2e/support/files'
import { formWith } from '../../e2e/support/formWith'
import { chooseFiles } from './chooseFiles.server'
import { hideQuestion } from './hide.server'
import { publishQuestion } from './publish.server'
import { showQuestion } from './show.server'

/** A question waiting to be read, with two photographs. */
async function withTwoPhotos() {
  const question = await askedQuestion()
  const form = formWith({}, [
    ['a.jpg', await photo()],
    ['b.jpg', await photo()],
  ])
  const { files } = await withUpload(form, attachmentLimits, receiveFiles)
  for (const [position, { id }] of files.entries())
    await db.attachment.update({ where: { id }, data: { questionId: question.id, position } })
  const [a, b] = files.map(({ id }) => id)
  return { question, a: a ?? '', b: b ?? '' }
}

const chosen = (id: string, isPublic: boolean, description = '') => ({ id, isPublic, description })
const request = (more: RequestInit = {}) => new Request('http://localhost/files', more)

async function shownFiles(reference: string) {
  const found = await getQuestionPage(reference, 'fr')
  return found.kind === 'page' ? found.page.files : null
}

test('a question is published without its files unless each one is chosen', async () => {
  const { question, a } = await withTwoPhotos()
  const bruno = await staff('Bruno', 'Lemaire')
  await publishQuestion(commandFor(question, bruno))
  expect(await shownFiles(question.reference)).toEqual([])
  expect(await findPublicFile(a, `${question.reference}-1.jpg`)).toBeNull()
})

test('the chosen ones appear with the question, described, under a name that tells nothing', async () => {
  const { question, a, b } = await withTwoPhotos()
  const bruno = await staff('Bruno', 'Lemaire')
  await publishQuestion(commandFor(question, bruno), [chosen(a, true, 'Le portail'), chosen(b, false)])
  expect(await shownFiles(question.reference)).toEqual([
    {
      id: a,
      number: 1,
      type: 'image/jpeg',
      bytes: expect.any(Number),
      description: 'Le portail',
      path: `/files/${a}/${question.reference}-1.jpg`,
      small: { width: 200, height: 300, path: `/files/${a}/${question.reference}-1-small.webp` },
    },
  ])
  expect(await findPublicFile(b, `${question.reference}-2.jpg`)).toBeNull()
})

test('a published file is answered for good to its reader, runs nothing, and is asked again for free', async () => {
  const { question, a } = await withTwoPhotos()
  await publishQuestion(commandFor(question, await staff('Bruno', 'Lemaire')), [chosen(a, true)])
  const file = await findPublicFile(a, `${question.reference}-1.jpg`)
  const answer = await fileAnswer(request(), file!, 'reader')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8')
  const { etag, ...headers } = Object.fromEntries(answer.headers)
  expect(headers).toEqual({
    'cache-control': 'private, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'content-type': 'image/jpeg',
    'content-length': String(bytes.length),
    'content-disposition': `inline; filename="${question.reference}-1.jpg"`,
  })
  const again = await fileAnswer(request({ headers: { 'If-None-Match': `W/"x", ${etag}` } }), file!, 'reader')
  expect([again.status, await again.text()]).toEqual([304, ''])
  const head = await fileAnswer(request({ method: 'HEAD' }), file!, 'reader')
  expect([head.headers.get('content-length'), await head.text()]).toEqual([String(bytes.length), ''])
})

test('hidden, its files are gone at once; shown again, they are back; withdrawn, they are gone', async () => {
  const { question, a } = await withTwoPhotos()
  const bruno = await staff('Bruno', 'Lemaire')
  const name = `${question.reference}-1.jpg`
  const isServed = async () => (await findPublicFile(a, name)) !== null
  await publishQuestion(commandFor(question, bruno), [chosen(a, true)])
  expect(await isServed()).toBe(true)
  const at = (version: number) => commandFor({ ...question, version }, bruno)
  await hideQuestion(at(2), 'personal-data')
  expect(await isServed()).toBe(false)
  expect(await findFileOf({ reference: question.reference }, a, name)).not.toBeNull()
  await showQuestion(at(3))
  expect(await isServed()).toBe(true)
  for (const publication of ['withdrawn', 'declined', 'submitted', 'merged']) {
    await db.question.update({ where: { id: question.id }, data: { publication } })
    expect(await isServed(), publication).toBe(false)
  }
})

test('a choice can be changed later, tells its story, and touches no other question’s files', async () => {
  const { question, a, b } = await withTwoPhotos()
  const other = await withTwoPhotos()
  const bruno = await staff('Bruno', 'Lemaire')
  await publishQuestion(commandFor(question, bruno), [chosen(a, true), chosen(b, false)])
  const command = commandFor({ ...question, version: 2 }, bruno)
  const choices = [chosen(a, false), chosen(b, true, 'La serrure'), chosen(other.a, true)]
  expect(await chooseFiles(command, choices)).toEqual({ outcome: 'done', version: 3 })
  expect(await chooseFiles(command, choices)).toEqual({ outcome: 'same', winner: null })
  expect((await shownFiles(question.reference))?.map(({ id }) => id)).toEqual([b])
  expect(await db.attachment.count({ where: { questionId: other.question.id, isPublic: true } })).toBe(0)
  expect(await storyOf(question.id)).toEqual(['question.submitted', 'question.published', 'attachments.chosen'])
  const event = await db.event.findFirst({ where: { questionId: question.id, name: 'attachments.chosen' } })
  expect(event?.data).toEqual({ published: 1 })
})

test('two agents who choose differently: the second learns who was first, and changes nothing', async () => {
  const { question, a } = await withTwoPhotos()
  const [bruno, lea] = [await staff('Bruno', 'Lemaire'), await staff('Léa', 'Martin')]
  await publishQuestion(commandFor(question, bruno), [chosen(a, false)])
  const same = await publishQuestion(commandFor(question, lea), [chosen(a, false)])
  expect(same).toMatchObject({ outcome: 'same', winner: { name: 'Bruno Lemaire' } })
  const late = await publishQuestion(commandFor(question, lea), [chosen(a, true)])
  expect(late).toMatchObject({ outcome: 'conflict', winner: { name: 'Bruno Lemaire' } })
  expect(await shownFiles(question.reference)).toEqual([])
})

test('the author reaches the files of their own question only, under its own names', async () => {
  const { question, a } = await withTwoPhotos()
  const other = await withTwoPhotos()
  expect(await findFileOf({ id: question.id }, a, `${question.reference}-1-small.webp`)).toMatchObject({
    stored: `${a}-small`,
    type: 'image/webp',
  })
  for (const [id, name] of [
    [other.a, `${other.question.reference}-1.jpg`],
    [a, 'a.jpg'],
    [a, ''],
    ['../../secrets/key', `${question.reference}-1.jpg`],
  ] as const)
    expect(await findFileOf({ id: question.id }, id, name), name).toBeNull()
})
