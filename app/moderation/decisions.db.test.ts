import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff, storyOf } from '../../e2e/support/desk'
import { db } from '../platform/db.server'
import { declineQuestion } from './decline.server'
import { hideQuestion } from './hide.server'
import { publishQuestion } from './publish.server'
import { showQuestion } from './show.server'

const message = 'Bonjour, retirez le nom de votre voisin et nous publierons.'
const declining = { article: '3', reason: 'others-data', message }
const stateOf = (id: string) =>
  db.question.findUniqueOrThrow({ where: { id }, select: { publication: true, visibility: true, version: true } })

test('a published question is public, says who decided, and its topic counts one more', async () => {
  const lea = await staff('Léa', 'Martin')
  const topic = await db.topic.create({ data: { slug: 'sports', nameFr: 'Sports', nameEn: 'Sports' } })
  const question = await askedQuestion({ topicId: topic.id })

  expect(await publishQuestion(commandFor(question, lea))).toEqual({ outcome: 'done', version: 2 })

  expect(await db.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    publication: 'published',
    publishedAt: expect.any(Date),
    decidedAt: expect.any(Date),
    decidedById: lea.id,
    version: 2,
  })
  expect((await db.topic.findUniqueOrThrow({ where: { id: topic.id } })).published).toBe(1)
  expect(await storyOf(question.id)).toEqual(['question.submitted', 'question.published'])
})

test('of two who decide otherwise at the same moment one is done, and the other learns who was faster', async () => {
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  for (let round = 0; round < 10; round++) {
    const question = await askedQuestion()
    const [published, declined] = await Promise.all([
      publishQuestion(commandFor(question, lea)),
      declineQuestion(commandFor(question, hugo), declining),
    ])
    expect([published.outcome, declined.outcome].sort()).toEqual(['conflict', 'done'])
    const loser = published.outcome === 'conflict' ? published : declined
    const winner =
      published.outcome === 'done'
        ? { name: 'Léa Martin', act: 'question.published' }
        : { name: 'Hugo Le Goff', act: 'question.declined' }
    expect(loser).toMatchObject({ outcome: 'conflict', winner })
    expect(await storyOf(question.id)).toEqual(['question.submitted', winner.act])
    expect(await db.decline.count({ where: { questionId: question.id } })).toBe(published.outcome === 'done' ? 0 : 1)
  }
})

test('two who do not publish with different words are not of one mind: one is told', async () => {
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const question = await askedQuestion()
  const outcomes = await Promise.all([
    declineQuestion(commandFor(question, lea), declining),
    declineQuestion(commandFor(question, hugo), { ...declining, message: 'Bonjour, autre chose.' }),
  ])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'done'])
  expect(await db.decline.count({ where: { questionId: question.id } })).toBe(1)
})

test('two who publish at the same moment wanted the same: it is done once, and both are right', async () => {
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const question = await askedQuestion()
  const outcomes = await Promise.all([
    publishQuestion(commandFor(question, lea)),
    publishQuestion(commandFor(question, hugo)),
  ])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['done', 'same'])
  const same = outcomes.find(({ outcome }) => outcome === 'same')
  const winner = outcomes[0].outcome === 'done' ? 'Léa Martin' : 'Hugo Le Goff'
  expect(same).toMatchObject({ winner: { name: winner, act: 'question.published' } })
  expect(await storyOf(question.id)).toEqual(['question.submitted', 'question.published'])
})

test('a command sent twice is done once, even at the same moment', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  const command = commandFor(question, lea)
  const outcomes = await Promise.all([declineQuestion(command, declining), declineQuestion(command, declining)])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['done', 'same'])
  expect(await declineQuestion(command, declining)).toEqual({ outcome: 'same', winner: null })
  expect(await storyOf(question.id)).toEqual(['question.submitted', 'question.declined'])
})

test('the id of a command serves one command: other words, another act or another person are refused', async () => {
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const question = await askedQuestion()
  const commandId = randomUUID()
  await declineQuestion(commandFor(question, lea, { commandId }), declining)
  const again = [
    declineQuestion(commandFor(question, lea, { commandId }), { ...declining, message: 'Autre chose.' }),
    publishQuestion(commandFor(question, lea, { commandId })),
    declineQuestion(commandFor(question, hugo, { commandId }), declining),
  ]
  expect(await Promise.all(again)).toEqual([{ outcome: 'reused' }, { outcome: 'reused' }, { outcome: 'reused' }])
})

test('a command that lost has lost, however often it is sent', async () => {
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const question = await askedQuestion()
  await publishQuestion(commandFor(question, lea))
  const late = commandFor(question, hugo)
  const first = await declineQuestion(late, declining)
  expect(first).toMatchObject({ outcome: 'conflict', winner: { name: 'Léa Martin', act: 'question.published' } })
  expect(await declineQuestion(late, declining)).toEqual(first)
})

test('a question nobody knows cannot be decided', async () => {
  const lea = await staff('Léa', 'Martin')
  expect(await publishQuestion(commandFor({ reference: '1999-000001', version: 1 }, lea))).toEqual({
    outcome: 'unknown',
  })
})

test('what was hidden is shown again, with every reason kept', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await publishQuestion(commandFor(question, lea))
  const published = { ...question, version: 2 }

  expect(await hideQuestion(commandFor(published, lea), 'personal-data')).toEqual({ outcome: 'done', version: 3 })
  expect(await stateOf(question.id)).toEqual({ publication: 'published', visibility: 'hidden', version: 3 })
  expect(await hideQuestion(commandFor(published, lea), 'personal-data')).toMatchObject({ outcome: 'same' })
  expect(await hideQuestion(commandFor(published, lea), 'mistake')).toMatchObject({
    outcome: 'conflict',
    winner: { act: 'question.hidden' },
  })

  expect(await showQuestion(commandFor({ ...question, version: 3 }, lea))).toEqual({ outcome: 'done', version: 4 })
  expect(await stateOf(question.id)).toEqual({ publication: 'published', visibility: 'public', version: 4 })
  expect(await db.hiding.findMany({ where: { questionId: question.id } })).toMatchObject([
    { reason: 'personal-data', liftedAt: expect.any(Date) },
  ])
})

test('what is not possible in a state is refused with whoever brought it there, even from the latest page', async () => {
  const [lea, hugo] = await Promise.all([staff('Léa', 'Martin'), staff('Hugo', 'Le Goff')])
  const question = await askedQuestion()
  await declineQuestion(commandFor(question, lea), declining)
  expect(await publishQuestion(commandFor({ ...question, version: 2 }, hugo))).toMatchObject({
    outcome: 'conflict',
    winner: { name: 'Léa Martin', act: 'question.declined' },
  })
})

test('a reason in one’s own words stays with the decision: what happened keeps its code alone', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  const ownWords = { ...declining, reason: 'Vise Mme Martin, 3 rue des Lilas' }

  expect(await declineQuestion(commandFor(question, lea), ownWords)).toMatchObject({ outcome: 'done' })

  const { data } = await db.event.findFirstOrThrow({ where: { questionId: question.id, name: 'question.declined' } })
  expect(data).toEqual({ article: '3', reason: 'other' })
  expect(await db.decline.findFirstOrThrow({ where: { questionId: question.id } })).toMatchObject(ownWords)
})
