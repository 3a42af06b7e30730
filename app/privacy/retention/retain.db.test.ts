import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff, storyOf } from '../../../e2e/support/desk'
import { makeAccess } from '../../accounts/access.server'
import { record } from '../../events/record.server'
import { declineQuestion } from '../../moderation/decline.server'
import { db } from '../../platform/db.server'
import { listDecisions } from '../../questions/moderationLog.server'
import { retain } from './retain.server'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const unconfirmed = (createdAt: Date) =>
  db.question.create({
    data: { slug: 'q', title: 'À confirmer ?', body: 'Jamais.', authorEmail: 'a@demo.example', createdAt },
  })
const isThere = async (id: string) => (await db.question.count({ where: { id } })) === 1

test('a question nobody confirmed goes after seven days with its links, unless its newest link still opens', async () => {
  const [old, fresh, again] = [
    await unconfirmed(daysAgo(8)),
    await unconfirmed(daysAgo(6)),
    await unconfirmed(daysAgo(8)),
  ]
  await db.$transaction(async tx => {
    await makeAccess(tx, { purpose: 'confirm', questionId: again.id, days: 7 })
    await makeAccess(tx, { purpose: 'sent', questionId: old.id, days: 7 })
  })
  await retain('night')
  expect(await Promise.all([old, fresh, again].map(({ id }) => isThere(id)))).toEqual([false, true, true])
  expect(await db.accessLink.count({ where: { questionId: old.id } })).toBe(0)
})

test('a text not published is emptied after a year; the decision stays in the log, and its history', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion({ title: 'Un secret de voisin' })
  await declineQuestion(commandFor(question, lea), { article: '3', reason: 'others-data', message: 'Le voisin Paul.' })
  await db.precision.create({ data: { questionId: question.id, words: 'Paul, au 12.' } })
  await retain('night')
  expect((await db.question.findUniqueOrThrow({ where: { id: question.id } })).title).toBe('Un secret de voisin')
  await db.question.update({ where: { id: question.id }, data: { decidedAt: daysAgo(366) } })
  await retain('night')
  const after = await db.question.findUniqueOrThrow({
    where: { id: question.id },
    include: { declines: true, precisions: true },
  })
  expect(JSON.stringify(after)).not.toMatch(/secret|Paul/)
  expect((await listDecisions(null))?.decisions).toMatchObject([{ act: 'declined', article: '3' }])
  expect(await storyOf(question.id)).toEqual(['question.submitted', 'question.declined'])
})

test('an address goes two years after the last news, not before', async () => {
  const [quiet, lively] = [await askedQuestion(), await askedQuestion()]
  const ids = [quiet.id, lively.id]
  await db.question.updateMany({
    where: { id: { in: ids } },
    data: { publication: 'withdrawn', confirmedAt: daysAgo(800) },
  })
  await db.event.updateMany({ where: { questionId: quiet.id }, data: { at: daysAgo(800) } })
  // That somebody of the team looked at it lately is no news.
  const look = { name: 'address.shown', questionId: quiet.id, data: { by: 'email' } } as const
  await db.$transaction(tx => record(tx, look))
  await retain('night')
  const rows = await db.question.findMany({ where: { id: { in: ids } } })
  const emailOf = (id: string) => rows.find(row => row.id === id)?.authorEmail
  expect(emailOf(quiet.id)).toBeNull()
  expect(emailOf(lively.id)).toBe('amina@demo.example')
})

test('what a correction replaced goes a month after the question was decided', async () => {
  const [open, decided] = [await askedQuestion(), await askedQuestion()]
  await db.question.update({ where: { id: decided.id }, data: { publication: 'withdrawn' } })
  for (const { id } of [open, decided])
    await db.earlierWords.create({ data: { questionId: id, title: 'T', body: 'B', at: daysAgo(40) } })
  await retain('night')
  expect(await db.earlierWords.count({ where: { questionId: open.id } })).toBe(1)
  expect(await db.earlierWords.count({ where: { questionId: decided.id } })).toBe(0)
})

test('a report is emptied a year after its decision, which stays', async () => {
  const question = await askedQuestion()
  const row = {
    questionId: question.id,
    kind: 'report',
    reason: 'insult',
    words: 'Il insulte.',
    email: 'b@demo.example',
  }
  const [old, open] = await Promise.all([
    db.report.create({ data: { ...row, state: 'founded', settledAt: daysAgo(366) } }),
    db.report.create({ data: { ...row, state: 'open', at: daysAgo(366) } }),
  ])
  await retain('night')
  expect(await db.report.findUnique({ where: { id: old.id } })).toMatchObject({
    words: '',
    email: null,
    state: 'founded',
  })
  expect(await db.report.findUnique({ where: { id: open.id } })).toMatchObject({ email: 'b@demo.example' })
})
