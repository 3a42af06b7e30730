import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff, storyOf } from '../../e2e/support/desk'
import { declineQuestion } from '../moderation/decline.server'
import { publishQuestion } from '../moderation/publish.server'
import { db } from '../platform/db.server'
import { type Answering, answerShape } from './answering'
import { publishAnswer } from './publishAnswer.server'

const information: Answering = {
  body: 'La piscine **rouvre** lundi.',
  nature: 'information',
  outcome: 'informed',
  ground: null,
  explanation: '',
  subject: ['info'],
  visibility: 'public',
  signerName: '',
  signerCapacity: '',
  remedyNotice: '',
}
const crecheDecision: Answering = {
  ...information,
  body: 'Votre enfant n’a pas de place.',
  nature: 'decision',
  outcome: 'negative',
  ground: 'capacity',
  explanation: 'Toutes les places sont prises.',
  subject: ['creche'],
  visibility: 'private',
  signerName: 'Claire Dubois',
  signerCapacity: 'Adjointe à la petite enfance',
  remedyNotice: 'Vous pouvez contester cette décision dans les deux mois.',
}
const questionOf = (id: string) => db.question.findUniqueOrThrow({ where: { id } })

test('answering a question being read publishes both at once', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  expect(await publishAnswer(commandFor(question, lea), information)).toEqual({ outcome: 'done', version: 2 })

  const [answer] = await db.answer.findMany({ where: { questionId: question.id } })
  expect(await questionOf(question.id)).toMatchObject({
    publication: 'published',
    visibility: 'public',
    publishedAt: expect.any(Date),
    decidedById: lea.id,
    outcome: 'informed',
    nature: 'information',
    answeredAt: expect.any(Date),
    answerText: 'La piscine rouvre lundi.',
    publishedAnswerId: answer?.id,
  })
  expect(answer).toMatchObject({
    approval: 'published',
    authorId: lea.id,
    publishedAt: expect.any(Date),
    wordsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect((await storyOf(question.id)).toSorted()).toEqual([
    'answer.published',
    'question.published',
    'question.submitted',
  ])
})

test('answering a published question leaves its date of publication alone', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await publishQuestion(commandFor(question, lea))
  const { publishedAt } = await questionOf(question.id)
  expect(await publishAnswer(commandFor({ ...question, version: 2 }, lea), information)).toEqual({
    outcome: 'done',
    version: 3,
  })
  expect((await questionOf(question.id)).publishedAt).toEqual(publishedAt)
  expect(await storyOf(question.id)).toEqual(['question.submitted', 'question.published', 'answer.published'])
})

test('a private answer leaves nothing of itself where a public page could find it', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await publishQuestion(commandFor(question, lea))
  await publishAnswer(commandFor({ ...question, version: 2 }, lea), crecheDecision)
  expect(await questionOf(question.id)).toMatchObject({
    visibility: 'private',
    outcome: null,
    nature: null,
    answeredAt: null,
    answerText: null,
    publishedAnswerId: null,
  })
  const told = await db.event.findFirstOrThrow({ where: { questionId: question.id, name: 'answer.published' } })
  expect(told.data).toMatchObject({ outcome: 'negative', visibility: 'private' })
})

test('a question answered privately before anybody read it was never public', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await publishAnswer(commandFor(question, lea), crecheDecision)
  expect(await questionOf(question.id)).toMatchObject({
    publication: 'published',
    visibility: 'private',
    publishedAt: null,
  })
  expect(await storyOf(question.id)).toEqual(['question.submitted', 'answer.published'])
})

test('of two answers one is published; the other is kept by its author and told whose is', async () => {
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const question = await askedQuestion()
  const outcomes = await Promise.all([
    publishAnswer(commandFor(question, lea), information),
    publishAnswer(commandFor(question, hugo), { ...information, body: 'Elle rouvre mardi.' }),
  ])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'done'])
  expect(await db.answer.count({ where: { questionId: question.id } })).toBe(1)
})

test('publishing a question that somebody answers at the same moment is done or the same, never a quarrel', async () => {
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const question = await askedQuestion()
  await publishAnswer(commandFor(question, lea), information)
  expect(await publishQuestion(commandFor(question, hugo))).toMatchObject({
    outcome: 'same',
    winner: { name: 'Léa Martin' },
  })
})

test('a question not published, or answered already, gets no answer', async () => {
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const declined = await askedQuestion()
  await declineQuestion(commandFor(declined, lea), { article: '1', reason: 'off-topic', message: 'Bonjour.' })
  expect(await publishAnswer(commandFor({ ...declined, version: 2 }, hugo), information)).toMatchObject({
    outcome: 'conflict',
    winner: { act: 'question.declined' },
  })
  const answered = await askedQuestion()
  await publishAnswer(commandFor(answered, lea), information)
  expect(await publishAnswer(commandFor({ ...answered, version: 2 }, hugo), crecheDecision)).toMatchObject({
    outcome: 'conflict',
  })
})

test('a private question gets no public answer', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await db.question.update({ where: { id: question.id }, data: { visibility: 'private' } })
  expect(await publishAnswer(commandFor(question, lea), information)).toMatchObject({ outcome: 'conflict' })
  expect(await publishAnswer(commandFor(question, lea), crecheDecision)).toMatchObject({ outcome: 'done' })
})

test('the form takes the topic’s subject when none is named, and a crèche decision can then not be public', () => {
  const form = { version: '1', commandId: '0190b5a2-0000-4000-8000-000000000000', ...crecheDecision, subject: '' }
  expect(answerShape('creche').parse(form).subject).toEqual(['creche'])
  expect(answerShape('creche').safeParse({ ...form, visibility: 'public' }).error?.issues).toMatchObject([
    { path: ['visibility'], message: 'individual' },
  ])
  expect(answerShape('works').safeParse({ ...form, visibility: 'public' }).success).toBe(true)
})
