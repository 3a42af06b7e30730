import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff, storyOf } from '../../e2e/support/desk'
import { db } from '../platform/db.server'
import { addPrecision } from '../questions/own/addPrecision.server'
import { askReview } from '../questions/own/askReview.server'
import { decideReview } from './decideReview.server'
import { declineQuestion } from './decline.server'
import { hideQuestion } from './hide.server'
import { proposeCut } from './proposeCut.server'
import { publishQuestion } from './publish.server'

const declining = { article: '3', reason: 'others-data', message: 'Retirez le nom.' }
const granted = { verdict: 'granted', message: 'Vous aviez raison.' } as const
const upheld = { verdict: 'upheld', message: 'Le nom y est toujours.' } as const
const cast = async () => ({ lea: await staff('Léa', 'Martin'), hugo: await staff('Hugo', 'Le Goff') })

async function declinedQuestion() {
  const { lea, hugo } = await cast()
  const question = await askedQuestion()
  await declineQuestion(commandFor(question, lea), declining)
  await askReview(question.id, 'Relisez.')
  return { lea, hugo, question: { ...question, version: 3 } }
}

test('whoever decided never decides the review of it, whatever they send', async () => {
  const { lea, hugo, question } = await declinedQuestion()
  expect(await decideReview(commandFor(question, lea), granted)).toMatchObject({ outcome: 'conflict' })
  expect(await decideReview(commandFor(question, lea), upheld)).toMatchObject({ outcome: 'conflict' })
  expect(await db.review.findFirstOrThrow({ where: { questionId: question.id } })).toMatchObject({ state: 'open' })
  const own = db.review.updateMany({ where: { questionId: question.id }, data: { settledById: lea.id } })
  await expect(own).rejects.toThrow('review_by_another')
  expect(await decideReview(commandFor(question, hugo), granted)).toEqual({ outcome: 'done', version: 4 })
})

test('a review granted brings the question back to be read, and its first judge cannot decline it again', async () => {
  const { lea, hugo, question } = await declinedQuestion()
  await decideReview(commandFor(question, hugo), granted)
  expect(await db.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    publication: 'submitted',
    reviewAskedAt: null,
  })
  const back = { ...question, version: 4 }
  expect(await declineQuestion(commandFor(back, lea), declining)).toMatchObject({
    outcome: 'conflict',
    winner: { name: 'Hugo Le Goff', act: 'review.granted' },
  })
  expect(await publishQuestion(commandFor(back, lea))).toMatchObject({ outcome: 'done' })
})

test('a review upheld leaves everything as it stood', async () => {
  const { hugo, question } = await declinedQuestion()
  await decideReview(commandFor(question, hugo), upheld)
  expect(await db.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    publication: 'declined',
    reviewAskedAt: null,
  })
  expect(await storyOf(question.id)).toEqual([
    'question.submitted',
    'question.declined',
    'review.asked',
    'review.upheld',
  ])
})

test('of two who review otherwise at the same moment one is done', async () => {
  const { hugo, question } = await declinedQuestion()
  const ines = await staff('Inès', 'Roux')
  const outcomes = await Promise.all([
    decideReview(commandFor(question, hugo), granted),
    decideReview(commandFor(question, ines), upheld),
  ])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'done'])
})

test('a hiding that falls shows the question again, and counts it', async () => {
  const { lea, hugo } = await cast()
  const topic = await db.topic.create({ data: { slug: 'eau', nameFr: 'Eau', nameEn: 'Water' } })
  const question = await askedQuestion({ topicId: topic.id })
  await publishQuestion(commandFor(question, lea))
  await hideQuestion(commandFor({ ...question, version: 2 }, lea), 'mistake')
  await askReview(question.id, '')
  await decideReview(commandFor({ ...question, version: 4 }, hugo), granted)
  expect(await db.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({ visibility: 'public' })
  expect(await db.hiding.count({ where: { questionId: question.id, liftedAt: null } })).toBe(0)
  expect((await db.topic.findUniqueOrThrow({ where: { id: topic.id } })).published).toBe(1)
})

test('a cut is proposed while a question is read, the last one alone is open, and a precision comes first', async () => {
  const { lea, hugo } = await cast()
  const question = await askedQuestion()
  const cutting = { title: question.title, body: 'La porte est fermée.', message: 'Un nom.' }
  expect(await proposeCut(commandFor(question, lea), cutting)).toEqual({ outcome: 'done', version: 2 })
  expect(await proposeCut(commandFor(question, hugo), cutting)).toMatchObject({ outcome: 'same' })
  const shorter = { ...cutting, body: 'La porte.' }
  expect(await proposeCut(commandFor({ ...question, version: 2 }, hugo), shorter)).toMatchObject({ outcome: 'done' })
  expect(await db.cut.findMany({ where: { questionId: question.id } })).toMatchObject([{ body: 'La porte.' }])
  await addPrecision(question.id, 'C’est celle du parc.')
  expect(await proposeCut(commandFor({ ...question, version: 3 }, lea), cutting)).toMatchObject({
    outcome: 'conflict',
    winner: { act: 'precision.added' },
  })
})
