import { afterEach, beforeEach, expect, test } from 'vitest'
import { follows, letJobsRun, publicQuestion } from '../../../e2e/support/followers'
import { record } from '../../events/record.server'
import { moveClock, now } from '../../platform/clock.server'
import { db } from '../../platform/db.server'
import { sendWeeklyMails, weeklyMailsSoon } from './weekly.server'

/** And the minutes a week takes to settle, should this run as one ends. */
const aWeek = 7 * 86_400_000 + 600_000
let moved = 0
const pass = async (time: number) => {
  moved += time
  await moveClock(time)
}

beforeEach(async () => {
  await db.reader.deleteMany()
  await db.followRequest.deleteMany()
  await db.mail.deleteMany()
})
afterEach(async () => {
  await moveClock(-moved)
  moved = 0
})

const aTopic = (nameFr: string) => db.topic.create({ data: { slug: crypto.randomUUID(), nameFr, nameEn: '' } })

/** Something happens to a question now, as the act itself records it. */
const happens = (questionId: string) =>
  db.$transaction(tx => record(tx, { name: 'question.published', questionId, version: 1 }))

const answered = async (questionId: string, words: string) => {
  const answer = { body: words, nature: 'information', outcome: 'positive', visibility: 'public', wordsHash: 'x' }
  const { id: answerId } = await db.answer.create({
    data: { ...answer, questionId, approval: 'published', publishedAt: now() },
  })
  const shown = { outcome: 'positive', answeredAt: now(), answerText: words, publishedAnswerId: answerId }
  await db.question.update({ where: { id: questionId }, data: shown })
  const data = { answerId, outcome: 'positive', visibility: 'public' }
  await db.$transaction(tx => record(tx, { name: 'answer.published', questionId, version: 2, data }))
}

const weeklyMails = (recipient: string) =>
  db.mail.findMany({ where: { recipient, subject: { contains: 'Votre semaine' } }, orderBy: { createdAt: 'asc' } })

test('on Monday one mail tells the week, by what is followed, each happening once, and never again', async () => {
  const [roads, sport] = [await aTopic('Voirie'), await aTopic('Sport')]
  const [hole, pool, elsewhere] = [
    await publicQuestion({ title: 'Quand sera bouché le trou rue Haute ?', topicId: roads.id }),
    await publicQuestion({ title: 'La piscine rouvre-t-elle ?', topicId: sport.id }),
    await publicQuestion({ title: 'Où jeter le verre ?' }),
  ]
  const secret = await follows('noor@demo.example', { kind: 'topic', target: roads.slug }, { rhythm: 'weekly' })
  await follows('noor@demo.example', { kind: 'search', target: '?q=trou' }, { rhythm: 'weekly' })
  await follows('noor@demo.example', { kind: 'question', target: pool.id }, { rhythm: 'weekly' })
  await happens(hole.id)
  await happens(elsewhere.id)
  await answered(pool.id, 'Oui, le 3 mai.')
  await sendWeeklyMails({})
  expect(await weeklyMails('noor@demo.example')).toEqual([])

  await pass(aWeek)
  await weeklyMailsSoon()
  await letJobsRun()
  await sendWeeklyMails({})
  const [mail, ...more] = await weeklyMails('noor@demo.example')
  expect(more).toEqual([])
  expect(mail?.text.match(/Quand sera bouché le trou rue Haute/g)).toHaveLength(1)
  expect(mail?.text).toMatch(
    /Questions que vous suivez\n-+\n\nLa piscine rouvre-t-elle\s\?\s:\nhttp\S+\n\nOui\.\nOui, le 3 mai\./,
  )
  expect(mail?.text).toMatch(/Voirie\n-+\n\nQuand sera bouché/)
  expect(mail?.text).not.toContain('Où jeter le verre')
  expect(mail?.text).toContain(`/follow/stop/${secret}/weekly`)
  const headers = mail?.headers as Record<string, string> | undefined
  expect(headers?.['List-Unsubscribe']).toContain(`/follow/one-click/${secret}/weekly>`)

  await pass(aWeek)
  await sendWeeklyMails({})
  expect(await weeklyMails('noor@demo.example')).toHaveLength(1)
})

test('what was told at once is not told by the week, and what is hidden by Monday is not told at all', async () => {
  const topic = await aTopic('Écoles')
  const [told, hidden] = [await publicQuestion({ topicId: topic.id }), await publicQuestion({ topicId: topic.id })]
  await follows('zoe@demo.example', { kind: 'question', target: told.id })
  await follows('zoe@demo.example', { kind: 'topic', target: topic.slug }, { rhythm: 'weekly' })
  await follows('lena@demo.example', { kind: 'topic', target: topic.slug }, { rhythm: 'weekly' })
  await answered(told.id, 'Oui.')
  await happens(hidden.id)
  await letJobsRun()
  await db.question.update({ where: { id: hidden.id }, data: { visibility: 'hidden' } })
  await pass(aWeek)
  await sendWeeklyMails({})
  expect(await weeklyMails('zoe@demo.example')).toEqual([])
  const [mail] = await weeklyMails('lena@demo.example')
  expect(mail?.text.match(/Quand rouvre la piscine/g)).toHaveLength(1)
})

test('what happened before somebody followed is no news to them; whoever asked has had their own mail', async () => {
  const topic = await aTopic('Parcs')
  const question = await publicQuestion({ topicId: topic.id, authorEmail: 'paul@demo.example' })
  await follows('paul@demo.example', { kind: 'topic', target: topic.slug }, { rhythm: 'weekly' })
  await happens(question.id)
  await pass(1000)
  await follows('noor@demo.example', { kind: 'topic', target: topic.slug }, { rhythm: 'weekly' })
  await pass(aWeek)
  await sendWeeklyMails({})
  expect(await weeklyMails('noor@demo.example')).toEqual([])
  expect(await weeklyMails('paul@demo.example')).toEqual([])
})

test('sixty readers are told their week by more than one job', async () => {
  const topic = await aTopic('Marchés')
  const question = await publicQuestion({ topicId: topic.id })
  await pass(1000)
  const people = Array.from({ length: 60 }, (_, index) => ({
    email: `lecteur${index}@demo.example`,
    secret: crypto.randomUUID(),
  }))
  const readers = await db.reader.createManyAndReturn({ data: people, select: { id: true } })
  const follow = { kind: 'topic', target: topic.slug, rhythm: 'weekly', createdAt: new Date(0) }
  await db.follow.createMany({ data: readers.map(({ id }) => ({ readerId: id, ...follow })) })
  await happens(question.id)
  await pass(aWeek)
  await weeklyMailsSoon()
  await letJobsRun()
  const mails = await db.mail.groupBy({
    by: ['recipient'],
    where: { recipient: { startsWith: 'lecteur' } },
    _count: true,
  })
  expect(mails).toHaveLength(people.length)
  expect(mails.every(({ _count }) => _count === 1)).toBe(true)
})
