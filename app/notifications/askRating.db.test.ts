import { afterEach, expect, test } from 'vitest'
import { askedQuestion, commandFor, informing, staff } from '../../e2e/support/desk'
import { amendAnswer } from '../answers/amendAnswer.server'
import type { Answering } from '../answers/answering'
import { publishAnswer } from '../answers/publishAnswer.server'
import { hideQuestion } from '../moderation/hide.server'
import { moveClock, now, today } from '../platform/clock.server'
import { db } from '../platform/db.server'
import { dayAt, instantAt } from '../platform/instant'
import { askReview } from '../questions/own/askReview.server'
import { contestAnswer } from '../questions/own/contestAnswer.server'
import { ratedFrom } from '../questions/own/possible'
import { rateAnswer } from '../questions/own/rateAnswer.server'
import { trackedQuestion } from '../questions/track.server'
import { withdrawQuestion } from '../questions/withdraw.server'
import { react } from '../react.server'
import { askRating } from './askRating.server'

const zone = 'Europe/Paris'
const no: Answering = {
  ...informing,
  nature: 'decision',
  outcome: 'negative',
  ground: 'budget',
  explanation: 'Le budget ne le permet pas.',
}

let moved = 0
async function pass(milliseconds: number) {
  moved += milliseconds
  await moveClock(milliseconds)
}
const passDays = (days: number) => pass(days * 86_400_000)
afterEach(async () => {
  await moveClock(-moved)
  moved = 0
})

async function answered(answer = informing) {
  const lea = await staff('Léa', 'Martin')
  const asked = await askedQuestion()
  await publishAnswer(commandFor(asked, lea), answer)
  await hear(asked.id)
  return { lea, asked: { ...asked, version: asked.version + 1 } }
}

/** The reactions to all that happened to a question. */
async function hear(questionId: string) {
  for (const { id } of await db.event.findMany({ where: { questionId }, orderBy: { at: 'asc' } }))
    await react({ eventId: id })
}

/** When its mail is due, by the portal's clock. */
async function due(questionId: string): Promise<Date | undefined> {
  const jobs = await db.$queryRaw<{ wait: number }[]>`
    select extract(epoch from run_at - now())::float8 * 1000 as wait from graphile_worker.jobs
    where key = ${`ask-rating ${questionId}`}`
  expect(jobs.length).toBeLessThan(2)
  return jobs[0] && new Date(Math.round((now().getTime() + jobs[0].wait) / 60_000) * 60_000)
}

/** The mails that ask, after the task has run, and run again. */
async function asks(questionId: string) {
  await askRating({ questionId })
  await askRating({ questionId })
  return db.mail.findMany({ where: { occasion: `event rating ${questionId}` } })
}

test('a week after the answer one mail asks, in the morning, whether it helped', async () => {
  const { asked } = await answered()
  expect(await due(asked.id)).toEqual(instantAt(ratedFrom(today(zone), 'informed'), '09:00', zone))
  await passDays(7)
  const [mail, ...more] = await asks(asked.id)
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    recipient: 'amina@demo.example',
    subject: `[Démonstration] La réponse à votre question ${asked.reference} vous a-t-elle aidé\u00a0?`,
  })
  const [, secret = ''] = /\/track\/([\w-]+)\/rate/.exec(mail?.text ?? '') ?? []
  expect(await trackedQuestion(secret)).toBe(asked.id)
  expect(await rateAnswer(asked.id, 'yes', '')).toEqual({ ok: true, again: false })
})

test('it never leaves before its day, even when an hour of autumn comes twice', async () => {
  // At half past midnight in summer, a week before an end of October: seven times 24 hours end the evening before.
  const answeredAt = instantAt('2027-10-28', '00:30', zone)
  await pass(answeredAt.getTime() - now().getTime())
  const { asked } = await answered()
  const at = await due(asked.id)
  expect(at && dayAt(at, zone)).toBe('2027-11-04')
  await pass(instantAt('2027-11-03', '23:45', zone).getTime() - now().getTime())
  expect(await asks(asked.id)).toEqual([])
  await pass(30 * 60_000)
  expect(await asks(asked.id)).toHaveLength(1)
})

test('never under a fresh no: a month goes by', async () => {
  const { asked } = await answered(no)
  expect(await due(asked.id)).toEqual(instantAt(ratedFrom(today(zone), 'negative'), '09:00', zone))
  await passDays(29)
  expect(await asks(asked.id)).toEqual([])
  await passDays(1)
  expect(await asks(asked.id)).toHaveLength(1)
})

test('an answer that became a no waits its month, one with a comma set right its week: the page takes a rating then', async () => {
  const amended = { amendment: 'wording', amendReason: 'Le bassin ne rouvre pas.' } as const
  const [{ lea, asked }, comma] = [await answered(), await answered()]
  await passDays(6)
  await amendAnswer(commandFor(asked, lea), { ...no, ...amended })
  await amendAnswer(commandFor(comma.asked, lea), { ...informing, body: 'Bonjour ! Elle rouvre lundi.', ...amended })
  for (const { id } of [asked, comma.asked]) await hear(id)
  await passDays(1)
  for (const [id, wait] of [
    [asked.id, 29],
    [comma.asked.id, 6],
  ] as const) {
    expect(await asks(id)).toEqual([])
    expect(await rateAnswer(id, 'yes', '')).toMatchObject({ ok: false })
    await passDays(wait)
    expect(await due(id)).toBeDefined()
    expect(await asks(id)).toHaveLength(1)
    await passDays(-wait)
  }
})

test('nobody is asked who withdrew, said that it answers nothing, asked for a review, or has said it already', async () => {
  const scenes = await Promise.all(Array.from({ length: 4 }, () => answered()))
  const [withdrawn, contested, reviewed, rated] = scenes.map(({ asked }) => asked)
  await withdrawQuestion(withdrawn!.id)
  await contestAnswer(contested!.id, 'Je demandais la date.')
  await hideQuestion(commandFor(reviewed!, scenes[2]!.lea), 'mistake')
  expect(await askReview(reviewed!.id, 'Relisez.')).toEqual({ ok: true, again: false })
  await passDays(8)
  expect(await rateAnswer(rated!.id, 'yes', '')).toEqual({ ok: true, again: false })
  for (const { asked } of scenes) expect(await asks(asked.id)).toEqual([])
})

test('a second answer asks in its own time, and who was asked once is not asked again', async () => {
  const { lea, asked } = await answered()
  await contestAnswer(asked.id, 'Je demandais la date.')
  await passDays(2)
  await publishAnswer(commandFor({ ...asked, version: asked.version + 1 }, lea), { ...no, body: 'Bonjour, non.' })
  await hear(asked.id)
  await passDays(7)
  expect(await asks(asked.id)).toEqual([])
  await passDays(23)
  const [first] = await asks(asked.id)
  await passDays(40)
  expect(await asks(asked.id)).toEqual([first])
})
