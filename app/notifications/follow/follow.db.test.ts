import { beforeEach, expect, test } from 'vitest'
import { commandFor, staff } from '../../../e2e/support/desk'
import { follows, letJobsRun, newestMail, publicQuestion } from '../../../e2e/support/followers'
import { publishAnswer } from '../../answers/publishAnswer.server'
import { hideQuestion } from '../../moderation/hide.server'
import { moveClock } from '../../platform/clock.server'
import { db } from '../../platform/db.server'
import { pauseAddress, pausedSince } from '../../platform/mail/pause.server'
import { retain } from '../../privacy/retention/retain.server'
import { confirmFollow, getFollowRequest } from './confirm.server'
import { changeRhythm, followsBehind, stopFollowing, whatStops } from './mine.server'
import { requestFollow } from './request.server'
import { tellReaders } from './tell.server'

beforeEach(async () => {
  await db.mail.deleteMany()
  await db.reader.deleteMany()
  await db.followRequest.deleteMany()
})

const answering = {
  body: 'Elle rouvre **lundi**.',
  nature: 'information' as const,
  outcome: 'informed' as const,
  ground: null,
  explanation: '',
  subject: [],
  visibility: 'public' as const,
  signerName: '',
  signerCapacity: '',
  remedyNotice: '',
}

type Question = Awaited<ReturnType<typeof publicQuestion>>
const answer = async (question: Question, more: { visibility?: 'public' | 'private' } = {}) =>
  publishAnswer(commandFor({ ...question, reference: question.reference ?? '' }, await staff('Léa', 'Martin')), {
    ...answering,
    ...more,
  })

const aTopic = () => db.topic.create({ data: { slug: crypto.randomUUID(), nameFr: 'Piscines', nameEn: 'Pools' } })
const questionTarget = ({ id }: Question) => ({ kind: 'question' as const, target: id })
const mailsTo = (recipient: string, words: string) =>
  db.mail.findMany({ where: { recipient, text: { contains: words } } })

test('joining a question counts a confirmed address once, and every mail about it says the same', async () => {
  const question = await publicQuestion()
  const supports = async () => (await db.question.findUniqueOrThrow({ where: { id: question.id } })).supports
  await requestFollow({
    email: 'noor@demo.example',
    language: 'fr',
    target: questionTarget(question),
    rhythm: 'at-once',
    joins: true,
  })
  expect(await supports()).toBe(0)

  await db.mail.deleteMany()
  await follows('noor@demo.example', questionTarget(question), { joins: true })
  const first = await newestMail('noor@demo.example')
  await db.mail.deleteMany()
  await follows('noor@demo.example', questionTarget(question), { joins: true })
  const second = await newestMail('noor@demo.example')

  expect(await supports()).toBe(1)
  expect(await db.event.count({ where: { questionId: question.id, name: 'question.supported' } })).toBe(1)
  const bare = (text = '') => text.replace(/confirm\/\S+/, '')
  expect([second?.subject, bare(second?.text)]).toEqual([first?.subject, bare(first?.text)])
  expect(await db.follow.count()).toBe(1)
})

test('thirty people joining at once are thirty; whoever asked is not one more', async () => {
  const question = await publicQuestion()
  const people = Array.from({ length: 30 }, (_, index) => `voisin${index}@demo.example`)
  await Promise.all(people.map(email => follows(email, questionTarget(question), { joins: true })))
  await follows('amina@demo.example', questionTarget(question), { joins: true })
  expect((await db.question.findUniqueOrThrow({ where: { id: question.id } })).supports).toBe(people.length)
})

test('a stranger’s form cannot fill a mailbox', async () => {
  const questions = await Promise.all(Array.from({ length: 9 }, () => publicQuestion()))
  for (const question of [...questions, ...questions]) {
    const wish = { language: 'fr', target: questionTarget(question), rhythm: 'at-once', joins: false } as const
    await requestFollow({ email: 'victime@demo.example', ...wish })
  }
  expect(await db.mail.count({ where: { recipient: 'victime@demo.example' } })).toBe(6)
  expect(await db.follow.count()).toBe(0)
})

test('an answer reaches whoever follows the question, its topic or a search, once each, and stops in one click', async () => {
  const topic = await aTopic()
  const question = await publicQuestion({ topicId: topic.id })
  const secret = await follows('noor@demo.example', questionTarget(question))
  await follows('noor@demo.example', { kind: 'topic', target: topic.slug })
  await follows('noor@demo.example', { kind: 'search', target: `?q=piscine&topic=${topic.slug}` })
  await follows('paul@demo.example', { kind: 'search', target: '?q=piscines' })
  await follows('zoe@demo.example', { kind: 'search', target: '?q=trottoir' })
  await answer(question)
  await letJobsRun()
  await letJobsRun()

  const [mail, ...more] = await mailsTo('noor@demo.example', '> Elle rouvre lundi.')
  expect(more).toEqual([])
  expect(mail?.subject).toBe(`[Démonstration] Réponse à la question ${question.reference}`)
  expect(mail?.text).toContain('Quand rouvre la piscine ?')
  const headers = mail?.headers as Record<string, string>
  expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  expect(headers.References).toBe(`<question-${question.id}@localhost>`)
  const which = new RegExp(`/follow/one-click/${secret}/([^>]+)`).exec(headers['List-Unsubscribe'] ?? '')?.[1] ?? ''
  expect(which.split('.')).toHaveLength(3)
  expect(await mailsTo('paul@demo.example', 'Elle rouvre lundi')).toHaveLength(1)
  expect(await mailsTo('zoe@demo.example', 'Elle rouvre lundi')).toHaveLength(0)
  await db.mail.deleteMany()
  expect(await stopFollowing(secret, which)).toEqual({ stopped: 3, rest: 0 })
  expect(await db.reader.count({ where: { email: 'noor@demo.example' } })).toBe(0)
  expect(await stopFollowing(secret, which)).toEqual({ stopped: 0, rest: 0 })
})

test('whoever asked and follows gets one mail about the answer: their own', async () => {
  const question = await publicQuestion()
  await follows('amina@demo.example', questionTarget(question))
  await db.mail.deleteMany()
  await answer(question)
  await letJobsRun()
  const mails = await db.mail.findMany({ where: { recipient: 'amina@demo.example' } })
  expect(mails.map(({ subject }) => subject)).toEqual([
    `[Démonstration] Une réponse à votre question ${question.reference}`,
  ])
})

test('nothing of a private answer, a hidden question or one answered already leaves to others', async () => {
  const topic = await aTopic()
  const [personal, hidden] = [await publicQuestion({ topicId: topic.id }), await publicQuestion({ topicId: topic.id })]
  await follows('noor@demo.example', { kind: 'topic', target: topic.slug })
  for (const question of [personal, hidden]) await follows('noor@demo.example', questionTarget(question))
  await db.mail.deleteMany()
  await answer(personal, { visibility: 'private' })
  await answer(hidden)
  const agent = await staff('Hugo', 'Le Goff')
  const seen = { ...hidden, reference: hidden.reference ?? '', version: 2 }
  expect(await hideQuestion(commandFor(seen, agent), 'personal-data')).toMatchObject({ outcome: 'done' })
  await letJobsRun()
  expect(await db.mail.count({ where: { recipient: 'noor@demo.example' } })).toBe(0)
  const mine = await followsBehind((await db.reader.findFirstOrThrow()).secret, 'fr')
  expect(mine?.follows.map(({ kind, target }) => [kind, target?.name])).toEqual([
    ['question', undefined],
    ['question', undefined],
    ['topic', 'Piscines'],
  ])
})

test('hundreds of readers are told by several short jobs, each once, even when a job runs again', async () => {
  const topic = await aTopic()
  const question = await publicQuestion({ topicId: topic.id })
  const people = Array.from({ length: 210 }, (_, index) => ({
    email: `lecteur${index}@demo.example`,
    secret: crypto.randomUUID(),
  }))
  const readers = await db.reader.createManyAndReturn({ data: people, select: { id: true } })
  const follow = { kind: 'topic', target: topic.slug, rhythm: 'at-once' }
  await db.follow.createMany({ data: readers.map(({ id }) => ({ readerId: id, ...follow })) })
  await answer(question)
  await letJobsRun()
  const event = await db.event.findFirstOrThrow({ where: { questionId: question.id, name: 'answer.published' } })
  await tellReaders(event)
  await letJobsRun()
  const mails = await db.mail.findMany({ where: { recipient: { startsWith: 'lecteur' } } })
  expect(mails).toHaveLength(people.length)
  expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(people.length)
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(people.length)
})

test('who follows a question that was grouped is told of the common answer', async () => {
  const [main, member] = [await publicQuestion(), await publicQuestion({ authorEmail: 'paul@demo.example' })]
  await follows('noor@demo.example', questionTarget(member))
  await db.question.update({ where: { id: member.id }, data: { publication: 'merged', mergedIntoId: main.id } })
  await answer(main)
  await letJobsRun()
  expect(await mailsTo('noor@demo.example', 'Elle rouvre lundi')).toHaveLength(1)
})

test('the page behind the links: everything followed, another rhythm, one stopped or all', async () => {
  const [one, other] = [await publicQuestion(), await publicQuestion()]
  const secret = await follows('noor@demo.example', questionTarget(one))
  await follows('noor@demo.example', questionTarget(other), { rhythm: 'weekly' })
  await follows('noor@demo.example', { kind: 'search', target: '' }, { rhythm: 'weekly' })
  const mine = await followsBehind(secret, 'fr')
  expect(mine?.follows.map(({ rhythm, target }) => [rhythm, target?.name])).toEqual([
    ['weekly', 'Toutes les questions'],
    ['weekly', 'Quand rouvre la piscine ?'],
    ['at-once', 'Quand rouvre la piscine ?'],
  ])
  const first = mine?.follows[2]?.id ?? ''
  expect(await changeRhythm(secret, first, 'weekly')).toBe(true)
  expect(await changeRhythm('another secret', first, 'at-once')).toBe(false)
  expect(await whatStops(secret, 'weekly', 'fr')).toHaveLength(3)
  expect(await stopFollowing('another secret', first)).toEqual({ stopped: 0, rest: 0 })
  expect(await stopFollowing(secret, first)).toEqual({ stopped: 1, rest: 2 })
  expect(await stopFollowing(secret, 'all')).toEqual({ stopped: 2, rest: 0 })
})

test('an address its server refused is written to again once it confirms', async () => {
  await pauseAddress('noor@demo.example', '550')
  await follows('noor@demo.example', { kind: 'search', target: '' })
  expect(await pausedSince('noor@demo.example')).toBeNull()
})

test('an address whose owner did not say yes in a week is forgotten', async () => {
  const wish = { language: 'fr', target: { kind: 'search', target: '' }, rhythm: 'weekly', joins: false } as const
  await requestFollow({ email: 'noor@demo.example', ...wish })
  const token = /confirm\/([\w-]+)/.exec((await newestMail('noor@demo.example'))?.text ?? '')?.[1] ?? ''
  await retain('night')
  expect((await getFollowRequest(token, 'fr'))?.state).toBe('open')
  await moveClock(7 * 86_400_000)
  expect((await getFollowRequest(token, 'fr'))?.state).toBe('expired')
  expect(await confirmFollow(token)).toBeNull()
  await retain('night')
  expect(await getFollowRequest(token, 'fr')).toBeNull()
  await moveClock(-7 * 86_400_000)
})
