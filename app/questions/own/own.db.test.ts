import { expect, test } from 'vitest'
import { askedQuestion, commandFor, informing, staff, storyOf } from '../../../e2e/support/desk'
import { makeAccess } from '../../accounts/access.server'
import { publishAnswer } from '../../answers/publishAnswer.server'
import { declineQuestion } from '../../moderation/decline.server'
import { hideQuestion } from '../../moderation/hide.server'
import { listInbox } from '../../moderation/inbox.server'
import { publishQuestion } from '../../moderation/publish.server'
import { db } from '../../platform/db.server'
import { addPrecision } from './addPrecision.server'
import { askReview } from './askReview.server'
import { contestAnswer } from './contestAnswer.server'
import { correctQuestion } from './correct.server'
import { mostPrecisions } from './possible'
import { rateAnswer } from './rateAnswer.server'
import { mostAddresses, readdressQuestion, sentQuestion } from './readdress.server'
import { acceptCut, refuseCut } from './settleCut.server'

const declining = { article: '3', reason: 'others-data', message: 'Retirez le nom.' }
const refused = { ok: false, reason: 'not-possible' }
const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const question = (id: string) => db.question.findUniqueOrThrow({ where: { id } })

async function answeredQuestion() {
  const lea = await staff('Léa', 'Martin')
  const asked = await askedQuestion()
  await publishAnswer(commandFor(asked, lea), informing)
  return { lea, asked }
}

test('a precision reaches the team once, and whoever decides without it is told', async () => {
  const lea = await staff('Léa', 'Martin')
  const asked = await askedQuestion()
  expect(await addPrecision(asked.id, 'C’est celle du parc.')).toEqual({ ok: true, again: false })
  expect(await addPrecision(asked.id, 'C’est celle du parc.')).toEqual({ ok: true, again: true })
  expect(await db.precision.count({ where: { questionId: asked.id } })).toBe(1)
  expect(await publishQuestion(commandFor(asked, lea))).toMatchObject({
    outcome: 'conflict',
    winner: { name: null, act: 'precision.added' },
  })
})

test('precisions end with the answer, and with their number', async () => {
  const { asked } = await answeredQuestion()
  expect(await addPrecision(asked.id, 'Encore un mot.')).toEqual(refused)
  const other = await askedQuestion()
  for (let index = 0; index < mostPrecisions; index++) await addPrecision(other.id, `Le mot ${index}.`)
  expect(await addPrecision(other.id, 'Un de trop.')).toEqual(refused)
  expect(await db.precision.count({ where: { questionId: other.id } })).toBe(mostPrecisions)
})

test('an accepted cut becomes the question, and what was cut is kept for moderation alone', async () => {
  const asked = await askedQuestion()
  const byId = (await staff('Léa', 'Martin')).id
  const words = { title: 'Quand rouvre-t-elle ?', body: 'La porte […]' }
  const cut = await db.cut.create({ data: { questionId: asked.id, ...words, message: 'Un nom.', byId } })
  expect(await acceptCut(asked.id, cut.id)).toEqual({ ok: true, again: false })
  expect(await acceptCut(asked.id, cut.id)).toEqual({ ok: true, again: true })
  expect(await refuseCut(asked.id, cut.id)).toEqual(refused)
  expect(await question(asked.id)).toMatchObject({ ...words, slug: 'quand-rouvre-t-elle', version: 2 })
  expect(await db.earlierWords.findMany({ where: { questionId: asked.id } })).toMatchObject([
    { title: asked.title, body: asked.body },
  ])
  expect(await storyOf(asked.id)).toEqual(['question.submitted', 'cut.accepted'])
})

test('of a cut accepted and refused at the same moment one holds; another’s cut is out of reach', async () => {
  const [asked, other] = [await askedQuestion(), await askedQuestion()]
  const byId = (await staff('Léa', 'Martin')).id
  const cut = await db.cut.create({ data: { questionId: asked.id, title: 'T', body: 'B', message: 'M', byId } })
  expect(await acceptCut(other.id, cut.id)).toEqual(refused)
  const outcomes = await Promise.all([acceptCut(asked.id, cut.id), refuseCut(asked.id, cut.id)])
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await storyOf(asked.id)).toHaveLength(2)
})

test('a cut settled after somebody published is too late', async () => {
  const lea = await staff('Léa', 'Martin')
  const asked = await askedQuestion()
  const cut = await db.cut.create({ data: { questionId: asked.id, title: 'T', body: 'B', message: 'M', byId: lea.id } })
  await publishQuestion(commandFor(asked, lea))
  expect(await acceptCut(asked.id, cut.id)).toEqual(refused)
  expect((await question(asked.id)).body).toBe(asked.body)
})

test('a corrected question is read as a new one, and its review is over', async () => {
  const lea = await staff('Léa', 'Martin')
  const asked = await askedQuestion()
  const words = { title: 'Quand rouvre la piscine ?', body: 'Sans le nom de personne.', displayName: 'Amina' }
  expect(await correctQuestion(asked.id, words)).toEqual(refused)
  await declineQuestion(commandFor(asked, lea), declining)
  await askReview(asked.id, '')
  expect(await correctQuestion(asked.id, words)).toEqual({ ok: true, again: false })
  expect(await correctQuestion(asked.id, words)).toEqual({ ok: true, again: true })
  expect(await correctQuestion(asked.id, { ...words, body: 'Autre chose encore.' })).toEqual(refused)
  const now = await question(asked.id)
  expect(now).toMatchObject({ publication: 'submitted', body: words.body, authorName: 'Amina', reviewAskedAt: null })
  expect(now.confirmedAt?.getTime()).toBeGreaterThan(asked.confirmedAt?.getTime() ?? 0)
  expect(await db.review.findMany({ where: { questionId: asked.id } })).toMatchObject([{ state: 'void' }])
  expect(await storyOf(asked.id)).toEqual([
    'question.submitted',
    'question.declined',
    'review.asked',
    'question.resubmitted',
  ])
})

test('a review is asked for once for each decision, by clicks however many, and waits in its view', async () => {
  const lea = await staff('Léa', 'Martin')
  const asked = await askedQuestion()
  expect(await askReview(asked.id, 'Relisez.')).toEqual(refused)
  await declineQuestion(commandFor(asked, lea), declining)
  const outcomes = await Promise.all([askReview(asked.id, 'Relisez.'), askReview(asked.id, 'Relisez.')])
  expect(outcomes.map(outcome => outcome.ok && outcome.again).sort()).toEqual([false, true])
  expect(await askReview(asked.id, 'Et encore.')).toEqual(refused)
  expect(await db.review.findMany({ where: { questionId: asked.id } })).toMatchObject([
    { about: 'declined', deciderId: lea.id, state: 'open' },
  ])
  expect((await listInbox('reviews')).lines.map(({ reference }) => reference)).toContain(asked.reference)
})

test('six months after the decision it is too late; a hiding is reviewed as a decline is', async () => {
  const lea = await staff('Léa', 'Martin')
  const asked = await askedQuestion()
  await publishQuestion(commandFor(asked, lea))
  await hideQuestion(commandFor({ ...asked, version: 2 }, lea), 'mistake')
  await db.hiding.updateMany({ where: { questionId: asked.id }, data: { at: dayAgo(190) } })
  expect(await askReview(asked.id, '')).toEqual(refused)
  await db.hiding.updateMany({ where: { questionId: asked.id }, data: { at: dayAgo(100) } })
  expect(await askReview(asked.id, '')).toEqual({ ok: true, again: false })
  expect(await db.review.findFirstOrThrow({ where: { questionId: asked.id } })).toMatchObject({ about: 'hidden' })
})

test('an answer said to be none waits again, is answered again, and is not contested twice', async () => {
  const { lea, asked } = await answeredQuestion()
  expect(await contestAnswer(asked.id, 'Je demandais la date.')).toEqual({ ok: true, again: false })
  expect(await contestAnswer(asked.id, 'Je demandais la date.')).toEqual({ ok: true, again: true })
  expect((await listInbox('waiting')).lines.map(({ reference }) => reference)).toContain(asked.reference)
  const better = { ...informing, body: 'Bonjour, elle rouvre le lundi 7 décembre.' }
  expect(await publishAnswer(commandFor({ ...asked, version: 3 }, lea), better)).toMatchObject({ outcome: 'done' })
  const now = await question(asked.id)
  expect(now).toMatchObject({ reopenedAt: null, answerText: better.body })
  expect(await contestAnswer(asked.id, 'Toujours pas.')).toEqual(refused)
  expect((await listInbox('waiting')).lines.map(({ reference }) => reference)).not.toContain(asked.reference)
})

test('a question without an answer cannot be contested nor rated', async () => {
  const asked = await askedQuestion()
  expect(await contestAnswer(asked.id, 'Rien.')).toEqual(refused)
  expect(await rateAnswer(asked.id, 'yes', '')).toEqual(refused)
})

test('an answer is rated days later, once, and never while a no is fresh', async () => {
  const { asked } = await answeredQuestion()
  expect(await rateAnswer(asked.id, 'yes', '')).toEqual(refused)
  await db.answer.updateMany({ where: { questionId: asked.id }, data: { publishedAt: dayAgo(9), outcome: 'negative' } })
  expect(await rateAnswer(asked.id, 'no', '')).toEqual(refused)
  await db.answer.updateMany({ where: { questionId: asked.id }, data: { outcome: 'informed' } })
  const { version } = await question(asked.id)
  expect(await rateAnswer(asked.id, 'partly', 'Il manque la date.')).toEqual({ ok: true, again: false })
  expect(await rateAnswer(asked.id, 'partly', 'Il manque la date.')).toEqual({ ok: true, again: true })
  expect(await rateAnswer(asked.id, 'yes', '')).toEqual(refused)
  expect((await question(asked.id)).version).toBe(version)
})

test('a wrong address is put right before it is confirmed, a few times; the first link opens nothing any more', async () => {
  const own = await db.question.create({ data: { slug: 'q', title: 'T', body: 'B', authorEmail: 'amna@demo.example' } })
  const secret = await db.$transaction(async tx => {
    await makeAccess(tx, { purpose: 'confirm', questionId: own.id, email: 'amna@demo.example', days: 7 })
    return makeAccess(tx, { purpose: 'sent', questionId: own.id, days: 7 })
  })
  expect(await sentQuestion(secret)).toBe(own.id)
  expect(await sentQuestion('nothing')).toBeNull()
  expect(await readdressQuestion(own.id, 'amina@demo.example')).toEqual({ ok: true, again: false })
  expect(await readdressQuestion(own.id, 'amina@demo.example')).toEqual({ ok: true, again: true })
  expect(await db.accessLink.count({ where: { questionId: own.id, purpose: 'confirm' } })).toBe(0)
  expect(await storyOf(own.id)).toEqual(['question.readdressed'])
  await db.question.update({ where: { id: own.id }, data: { publication: 'withdrawn' } })
  expect(await sentQuestion(secret)).toBeNull()
  expect(await readdressQuestion(own.id, 'autre@demo.example')).toEqual(refused)
  const other = await db.question.create({ data: { slug: 'q', title: 'T', body: 'B', authorEmail: 'x@demo.example' } })
  for (let index = 0; index < mostAddresses; index++) await readdressQuestion(other.id, `y${index}@demo.example`)
  expect(await readdressQuestion(other.id, 'z@demo.example')).toEqual(refused)
})
