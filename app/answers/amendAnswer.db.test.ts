import { expect, test } from 'vitest'
import { askedQuestion, commandFor, informing, staff, storyOf } from '../../e2e/support/desk'
import { newsOf } from '../notifications/follow/news.server'
import { db } from '../platform/db.server'
import { getQuestionPage } from '../questions/questionPage.server'
import { react } from '../react.server'
import { amendAnswer } from './amendAnswer.server'
import type { Amending } from './amending'
import type { Answering } from './answering'
import { publishAnswer } from './publishAnswer.server'

const given: Answering = { ...informing, body: 'La piscine rouvre **lundi**.', subject: ['info'] }
const amended: Amending = {
  ...given,
  body: 'La piscine rouvre **mardi**.',
  amendment: 'substance',
  amendReason: 'Le chauffage n’était pas réparé.',
}

async function answeredQuestion(answer: Answering = given) {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await publishAnswer(commandFor(question, lea), answer)
  return { lea, question: { ...question, version: 2 } }
}
const eventOf = (questionId: string, name: string) =>
  db.event.findFirstOrThrow({ where: { questionId, name }, orderBy: { at: 'desc' } })
async function mailsAbout(questionId: string, name: string) {
  const event = await eventOf(questionId, name)
  await react({ eventId: event.id })
  return db.mail.findMany({ where: { occasion: `event ${event.id}` } })
}

test('an amended answer shows its new words, and what it changed, when and why', async () => {
  const { lea, question } = await answeredQuestion()
  const { answeredAt } = await db.question.findUniqueOrThrow({ where: { id: question.id } })
  expect(await amendAnswer(commandFor(question, lea), amended)).toEqual({ outcome: 'done', version: 3 })

  const at = await getQuestionPage(question.reference, 'fr')
  if (at.kind !== 'page') throw new Error(at.kind)
  expect(at.page.answer?.plain).toBe('La piscine rouvre mardi.')
  expect(at.page.answer?.changes).toEqual([
    {
      version: 2,
      on: at.page.answer?.amendedOn,
      reason: 'Le chauffage n’était pas réparé.',
      parts: [
        { kind: 'same', text: 'La piscine rouvre ' },
        { kind: 'removed', text: 'lundi.' },
        { kind: 'added', text: 'mardi.' },
      ],
    },
  ])
  expect(at.page.trail.map(({ kind }) => kind)).toContain('amended')
  expect(await db.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    answerText: 'La piscine rouvre mardi.',
    answeredAt,
  })
  expect((await storyOf(question.id)).at(-1)).toBe('answer.amended')
})

test('whoever asked is written to when the answer says something else, and not for a comma', async () => {
  const { lea, question } = await answeredQuestion()
  await amendAnswer(commandFor(question, lea), { ...amended, amendment: 'wording' })
  expect(await mailsAbout(question.id, 'answer.amended')).toEqual([])

  const again = { ...amended, body: 'La piscine rouvre **jeudi**.', amendReason: 'Il manque une pièce.' }
  await amendAnswer(commandFor({ ...question, version: 3 }, lea), again)
  const [mail] = await mailsAbout(question.id, 'answer.amended')
  expect(mail?.text).toContain('La piscine rouvre jeudi.')
  expect(mail?.text).toContain('Il manque une pièce.')
})

test('readers hear of what changed in substance; a better wording does not hide the answer they were to hear of', async () => {
  const { lea, question } = await answeredQuestion()
  const answered = await eventOf(question.id, 'answer.published')
  await amendAnswer(commandFor(question, lea), { ...amended, amendment: 'wording' })
  expect(await newsOf((await eventOf(question.id, 'answer.amended')).id)).toBeNull()
  expect(await newsOf(answered.id)).toMatchObject({ name: 'answer.published' })

  const again = { ...amended, body: 'La piscine ne rouvre pas.' }
  await amendAnswer(commandFor({ ...question, version: 3 }, lea), again)
  expect(await newsOf((await eventOf(question.id, 'answer.amended')).id)).toMatchObject({ name: 'answer.amended' })
  expect(await newsOf(answered.id)).toBeNull()
})

test('a private answer stays private in all its versions', async () => {
  const { lea, question } = await answeredQuestion({ ...given, visibility: 'private' })
  const amending: Amending = { ...amended, visibility: 'private' }
  expect(await amendAnswer(commandFor(question, lea), amended)).toMatchObject({ outcome: 'conflict' })
  expect(await amendAnswer(commandFor(question, lea), amending)).toEqual({ outcome: 'done', version: 3 })
  expect(await db.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    visibility: 'private',
    answerText: null,
    outcome: null,
    publishedAnswerId: null,
  })
  expect(await getQuestionPage(question.reference, 'fr')).toEqual({ kind: 'unknown' })
})

test('of two amendments one stands; a question without an answer has nothing to amend', async () => {
  const { lea, question } = await answeredQuestion()
  const hugo = await staff('Hugo', 'Le Goff')
  const outcomes = await Promise.all([
    amendAnswer(commandFor(question, lea), amended),
    amendAnswer(commandFor(question, hugo), { ...amended, body: 'La piscine rouvre mercredi.' }),
  ])
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done'])
  expect(await db.answer.count({ where: { questionId: question.id } })).toBe(2)

  const waiting = await askedQuestion()
  expect(await amendAnswer(commandFor(waiting, lea), amended)).toMatchObject({ outcome: 'conflict' })
})
