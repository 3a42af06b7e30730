import { expect, test } from 'vitest'
import { checkCommand } from './check.server'
import { seedDemonstration } from './demonstration.server'
import { hidingReasons } from './moderation/hidingReasons'
import { listInbox } from './moderation/inbox.server'
import type { View } from './moderation/views'
import { db } from './platform/db.server'
import { resetDemonstration } from './resetDemonstration.server'
import { seedWhenEmpty } from './seed.server'

async function findings() {
  const printed: string[] = []
  await checkCommand([], { print: line => printed.push(line), note: () => {} })
  return printed
}

test('an empty demonstration is filled once, and everything in it agrees', async () => {
  await seedWhenEmpty(() => {})
  const questions = await db.question.count()
  expect(questions).toBeGreaterThanOrEqual(55)
  expect([await db.topic.count(), await db.service.count(), await db.official.count()]).toEqual([10, 6, 4])
  expect(await findings()).toEqual(['nothing to report'])

  expect(await seedDemonstration()).toBe(false)
  await seedWhenEmpty(() => {})
  expect(await db.question.count()).toBe(questions)
})

test('questions are in every state, and a no is there for every ground', async () => {
  const states = await db.question.groupBy({
    by: ['publication', 'visibility'],
    orderBy: [{ publication: 'asc' }, { visibility: 'asc' }],
  })
  expect(states.map(({ publication, visibility }) => `${publication} ${visibility}`)).toEqual([
    'declined public',
    'merged public',
    'published hidden',
    'published private',
    'published public',
    'submitted public',
    'unconfirmed public',
    'withdrawn public',
  ])
  const grounds = await db.answer.groupBy({
    by: ['ground'],
    where: { outcome: 'negative' },
    orderBy: { ground: 'asc' },
  })
  expect(grounds.map(({ ground }) => ground)).toEqual([
    'budget',
    'capacity',
    'competence',
    'conditions',
    'confidential',
    'other',
    'priority',
    'rule',
    'technical',
  ])
})

test('nobody has acted in the future, nor answered before being asked', async () => {
  expect(await db.event.count({ where: { at: { gt: new Date() } } })).toBe(0)
  const questions = await db.question.findMany({ include: { answers: true, declines: true, hidings: true } })
  const histories = await db.event.findMany({ orderBy: [{ at: 'asc' }, { version: 'asc' }] })
  for (const question of questions) {
    const history = histories.filter(event => event.questionId === question.id)
    // What a report tells of a question leaves its version as it was.
    const changes = history.filter(({ name }) => name !== 'report.made')
    const first = question.submissionKey?.startsWith('behalf:') ? 'question.submitted' : 'question.asked'
    // An answer may publish its question in the same act.
    const versions = [...new Set(changes.map(({ version }) => version))]
    expect(versions).toEqual(versions.map((_, index) => index + 1))
    expect(changes[0]).toMatchObject({ name: first })
    expect(changes[0]!.at.getTime() - question.createdAt.getTime()).toBeLessThan(1_000)
    expect(question.version).toBe(versions.length)
  }
})

test('the history reads in the order things happened', async () => {
  const entries = await db.streamEntry.findMany({
    where: { streamId: 'moderators' },
    orderBy: { seq: 'asc' },
    include: { event: true },
  })
  const moments = entries.map(entry => entry.event.at.getTime())
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  expect(entries.every(entry => entry.event.name !== 'question.asked')).toBe(true)
})

test('a private answer leaves no word where the public could find it', async () => {
  const answered = await db.question.findMany({ where: { visibility: 'private' }, include: { answers: true } })
  expect(
    answered.every(
      question => question.answers.length === 1 && question.answerText === null && question.publishedAnswerId === null,
    ),
  ).toBe(true)
})

test('what was hidden was hidden for a reason the desk knows', async () => {
  const hidings = await db.hiding.findMany()
  expect(hidings.every(hiding => (hidingReasons as readonly string[]).includes(hiding.reason))).toBe(true)
})

test('the desk finds what waits for it: two kinds of reports, a review, an answer to pass on', async () => {
  const inView = async (view: View) => (await listInbox(view)).lines.map(({ reference }) => reference)
  const reports = await db.report.findMany({ include: { question: true }, orderBy: { kind: 'asc' } })
  expect(reports.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['about-me open', 'report open'])
  expect((await inView('reports')).sort()).toEqual(reports.map(({ question }) => question.reference).sort())

  const review = await db.review.findFirstOrThrow({ include: { question: true } })
  expect(review).toMatchObject({ state: 'open', about: 'declined', question: { publication: 'declined' } })
  const agents = await db.person.count({ where: { roles: { has: 'agent' }, id: { not: review.deciderId } } })
  expect(agents).toBeGreaterThan(0)
  expect(await inView('reviews')).toEqual([review.question.reference])

  const [passing, ...more] = await db.question.findMany({ where: { passOnSince: { not: null } } })
  expect(more).toEqual([])
  expect(passing).toMatchObject({ channel: 'phone', authorEmail: null, contactBy: 'phone', outcome: 'informed' })
  expect(await db.accessLink.count({ where: { questionId: passing!.id } })).toBe(1)
  expect(await inView('passing')).toEqual([passing!.reference])
})

test('reset gives the same town back, and open desks keep counting', async () => {
  const before = await db.question.count()
  const { head } = await db.stream.findUniqueOrThrow({ where: { id: 'moderators' } })
  await db.question.updateMany({ data: { title: 'Vandalisée' } })
  await resetDemonstration()
  expect(await db.question.count()).toBe(before)
  expect(await db.question.count({ where: { title: 'Vandalisée' } })).toBe(0)
  const after = await db.stream.findUniqueOrThrow({ where: { id: 'moderators' } })
  expect(after.swept).toBe(head)
  expect(await findings()).toEqual(['nothing to report'])
})
