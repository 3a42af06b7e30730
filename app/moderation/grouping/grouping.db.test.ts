import { expect, test } from 'vitest'
import { askedQuestion, commandFor, informing, staff, storyOf } from '../../../e2e/support/desk'
import { makeAccess } from '../../accounts/access.server'
import { publishAnswer } from '../../answers/publishAnswer.server'
import { tellGroupedAskers } from '../../notifications/grouped.server'
import { db } from '../../platform/db.server'
import { getQuestionPage } from '../../questions/questionPage.server'
import { getTracked } from '../../questions/track.server'
import { publishQuestion } from '../publish.server'
import { groupQuestion, problemOfGrouping } from './group.server'
import { separateQuestion } from './separate.server'

async function scene() {
  const lea = await staff('Léa', 'Martin')
  const topic = await db.topic.create({ data: { slug: `t${Date.now()}${Math.random()}`, nameFr: 'T', nameEn: 'T' } })
  const lead = await askedQuestion({ topicId: topic.id })
  const other = await askedQuestion({ topicId: topic.id })
  await publishQuestion(commandFor(lead, lea))
  return { lea, topic, lead: { ...lead, version: 2 }, other }
}

/** Every row of every table that tells of these questions, but what is counted on: the version and the history. */
async function rowsOf(ids: string[], topicId: string) {
  const tables = [
    'answer',
    'attachment',
    'support',
    'precision',
    'rating',
    'contest',
    'review',
    'report',
    'decline',
    'hiding',
  ]
  const rows: Record<string, unknown> = {
    question: await db.question.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'asc' },
      omit: { version: true },
    }),
    topic: await db.topic.findUnique({ where: { id: topicId } }),
    follow: await db.follow.findMany({ where: { target: { in: ids } }, orderBy: { id: 'asc' } }),
    access: await db.accessLink.findMany({ where: { questionId: { in: ids } }, orderBy: { id: 'asc' } }),
  }
  for (const table of tables)
    rows[table] = await db.$queryRawUnsafe(
      `select to_jsonb(t) from ${table} t where question_id = any($1::uuid[]) order by 1`,
      ids,
    )
  return rows
}

for (const was of ['submitted', 'published'] as const) {
  test(`grouping a ${was} question and undoing it gives every row back exactly`, async () => {
    const { lea, topic, lead, other } = await scene()
    let { version } = other
    if (was === 'published') {
      await publishQuestion(commandFor(other, lea))
      version += 1
    }
    const reader = await db.reader.create({ data: { email: `${other.id}@demo.example`, secret: other.id } })
    await db.follow.create({ data: { readerId: reader.id, kind: 'question', target: other.id, rhythm: 'at-once' } })
    await db.support.create({ data: { questionId: other.id, addressHash: 'x' } })
    await db.precision.create({ data: { questionId: other.id, words: 'Celle du parc.' } })
    await db.$transaction(tx => makeAccess(tx, { purpose: 'track', questionId: other.id }))
    const before = await rowsOf([lead.id, other.id], topic.id)

    const command = commandFor({ ...other, version }, lea)
    expect(await groupQuestion(command, lead.reference)).toEqual({ outcome: 'done', version: version + 1 })
    expect(await rowsOf([lead.id, other.id], topic.id)).not.toEqual(before)
    const again = commandFor({ ...other, version: version + 1 }, lea)
    expect(await separateQuestion(again)).toEqual({ outcome: 'done', version: version + 2 })

    expect(await rowsOf([lead.id, other.id], topic.id)).toEqual(before)
    expect((await storyOf(other.id)).slice(-2)).toEqual(['question.merged', 'question.separated'])
  })
}

test('a grouped question leads to the other, counts among those who have it, and its page says where the answer is', async () => {
  const { lea, lead, other } = await scene()
  await groupQuestion(commandFor(other, lea), lead.reference)
  const at = await getQuestionPage(lead.reference, 'fr')
  expect(at.kind === 'page' && at.page.supports).toBe(1)
  expect(await getQuestionPage(other.reference, 'fr')).toMatchObject({ kind: 'moved' })
  await publishAnswer(commandFor(lead, lea), informing)
  const secret = await db.$transaction(tx => makeAccess(tx, { purpose: 'track', questionId: other.id }))
  const tracked = await getTracked(secret)
  expect(tracked).toMatchObject({ situation: { code: 'merged' }, merged: { answeredOn: expect.any(String) } })
  expect(tracked?.merged?.path).toContain(lead.reference)
})

test('each asker of a grouped question is told of the answer, once, with a link of their own', async () => {
  const { lea, lead, other } = await scene()
  await db.question.update({ where: { id: other.id }, data: { authorEmail: 'bachir@demo.example' } })
  await groupQuestion(commandFor(other, lea), lead.reference)
  await publishAnswer(commandFor(lead, lea), informing)
  const event = await db.event.findFirstOrThrow({ where: { questionId: lead.id, name: 'answer.published' } })
  const told = { ...event, data: event.data as Record<string, unknown> }
  await tellGroupedAskers(told)
  await tellGroupedAskers(told)
  const mails = await db.mail.findMany({ where: { recipient: 'bachir@demo.example' } })
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).toContain('elle rouvre lundi')
  expect(mails[0]?.text).toContain('/track/')
})

test('of two who group and publish at the same moment one is done', async () => {
  const { lea, lead, other } = await scene()
  const hugo = await staff('Hugo', 'Le Goff')
  const outcomes = await Promise.all([
    groupQuestion(commandFor(other, lea), lead.reference),
    publishQuestion(commandFor(other, hugo)),
  ])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'done'])
})

test('two questions grouped into each other at the same moment do not both disappear', async () => {
  const { lea, lead, other } = await scene()
  await publishQuestion(commandFor(other, lea))
  const outcomes = await Promise.all([
    groupQuestion(commandFor({ ...other, version: 2 }, lea), lead.reference),
    groupQuestion(commandFor(lead, lea), other.reference),
  ])
  const rows = await db.question.findMany({ where: { id: { in: [lead.id, other.id] } } })
  expect(rows.filter(({ publication }) => publication === 'merged').length).toBeLessThan(2)
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'done'])
})

test('what cannot be joined is said before anything is done', async () => {
  const { lea, lead, other } = await scene()
  expect(await problemOfGrouping(other.reference, '1999-000001')).toBe('unknown')
  expect(await problemOfGrouping(other.reference, other.reference)).toBe('itself')
  expect(await problemOfGrouping(lead.reference, other.reference)).toBe('not-public')
  await groupQuestion(commandFor(other, lea), lead.reference)
  const third = await askedQuestion()
  await publishQuestion(commandFor(third, lea))
  expect(await problemOfGrouping(lead.reference, third.reference)).toBe('has-others')
  expect(await groupQuestion(commandFor(lead, lea), third.reference)).toMatchObject({ outcome: 'conflict' })
})
