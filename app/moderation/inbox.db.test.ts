import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff } from '../../e2e/support/desk'
import { publishAnswer } from '../answers/publishAnswer.server'
import { headsOf } from '../events/streams.server'
import { db } from '../platform/db.server'
import { hideQuestion } from './hide.server'
import { listInbox } from './inbox.server'
import { publishQuestion } from './publish.server'
import { getDeskQuestion } from './question.server'
import { belongs, views } from './views'

test('the inbox lists what waits, oldest first, with the numbers from which to follow', async () => {
  const [first, second] = [await askedQuestion({ title: 'La piscine ?' }), await askedQuestion({ title: 'Un banc ?' })]
  const { lines, cursors, more } = await listInbox('new')
  expect(lines.map(({ reference }) => reference)).toEqual([first.reference, second.reference])
  expect(lines[0]).toMatchObject({ title: 'La piscine ?', version: 1, publication: 'submitted', answered: false })
  expect(cursors).toEqual(await headsOf(['moderators']))
  expect(more).toBe(0)
})

test('every view lists exactly the questions its rule says', async () => {
  const lea = await staff('Léa', 'Martin')
  const published = await askedQuestion()
  await publishQuestion(commandFor(published, lea))
  const hidden = await askedQuestion()
  await publishQuestion(commandFor(hidden, lea))
  await hideQuestion(commandFor({ ...hidden, version: 2 }, lea), 'mistake')
  const answer = {
    body: 'Lundi.',
    nature: 'information',
    outcome: 'informed',
    ground: null,
    explanation: '',
    subject: [],
    visibility: 'public',
    signerName: '',
    signerCapacity: '',
    remedyNotice: '',
  } as const
  await publishAnswer(commandFor(await askedQuestion(), lea), { ...answer, subject: [] })
  await publishAnswer(commandFor(await askedQuestion(), lea), { ...answer, subject: [], visibility: 'private' })
  await db.question.create({ data: { slug: 'a', title: 'Pas encore confirmée', body: '…' } })

  const all = await db.question.findMany()
  for (const view of views) {
    const expected = all.filter(question => belongs(view, { ...question, answered: question.answeredAt !== null }))
    const { lines } = await listInbox(view)
    expect(lines.map(({ reference }) => reference).toSorted(), view).toEqual(
      expected.map(({ reference }) => reference).toSorted(),
    )
  }
})

test('a question’s page names who did what', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion({ title: 'Un <banc> ?' })
  await publishQuestion(commandFor(question, lea))
  const page = await getDeskQuestion(question.reference, lea)
  expect(page?.history).toMatchObject([
    { act: 'question.submitted', by: null },
    { act: 'question.published', by: 'Léa Martin' },
  ])
  expect(page).toMatchObject({ title: 'Un <banc> ?', version: 2, author: { email: true } })
  expect(await getDeskQuestion('1999-000001', lea)).toBeNull()
})
