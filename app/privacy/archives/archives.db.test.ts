import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { dayInMilliseconds, kept } from '~/platform/kept'
import { askedQuestion, commandFor, informing, staff } from '../../../e2e/support/desk'
import { publishAnswer } from '../../answers/publishAnswer.server'
import { erase } from '../erase.server'
import { retain } from '../retention/retain.server'
import { dropProposal } from './drop.server'
import { proposeElimination } from './propose.server'
import { recordVisa } from './recordVisa.server'
import { withdrawVisa } from './withdrawVisa.server'

const daysAgo = (days: number) => new Date(Date.now() - days * dayInMilliseconds)
const visa = { by: 'La directrice des archives départementales', on: '2026-11-20', reference: 'AD-2026-17' }

/** A public exchange nobody has heard of for so many days. */
async function exchange(days: number, email = `${randomUUID()}@demo.example`) {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  expect(await publishAnswer(commandFor(question, lea), informing)).toMatchObject({ outcome: 'done' })
  const at = daysAgo(days)
  await db.question.update({
    where: { id: question.id },
    data: { confirmedAt: at, publishedAt: at, answeredAt: at, createdAt: at, authorEmail: email },
  })
  await db.event.updateMany({ where: { questionId: question.id }, data: { at } })
  return { ...question, email }
}
const isThere = async ({ id }: { id: string }) => (await db.question.count({ where: { id } })) === 1
const proposed = async () => (await proposeElimination()) ?? ''

beforeEach(async () => {
  await db.elimination.deleteMany()
  await db.question.deleteMany({ where: { createdAt: { lt: daysAgo(9) } } })
})

test('only what has had its time is proposed, and a proposal alone eliminates nothing', async () => {
  const [old, fresh] = [await exchange(kept.exchange + 1), await exchange(kept.exchange - 1)]
  const id = await proposed()
  expect(await db.proposedQuestion.findMany({ where: { eliminationId: id } })).toMatchObject([{ questionId: old.id }])
  await retain('night')
  expect([await isThere(old), await isThere(fresh)]).toEqual([true, true])
  expect(await proposeElimination()).toBeNull()
})

test('with the visa recorded the night carries it out; the certificate keeps the list, the log ids alone', async () => {
  const old = await exchange(kept.exchange + 1)
  const admin = await staff('Hugo', 'Le Goff', ['administrator'])
  const id = await proposed()
  expect(await recordVisa(id, visa, admin.id)).toBe(true)
  expect(await recordVisa(id, visa, admin.id)).toBe(false)
  expect((await retain('night')).gone).toMatchObject({ eliminated: 1 })
  expect(await isThere(old)).toBe(false)
  expect(await db.answer.count({ where: { questionId: old.id } })).toBe(0)
  const done = await db.elimination.findUniqueOrThrow({ where: { id } })
  expect(done).toMatchObject({ visaBy: visa.by, visaReference: visa.reference, keptBack: 0, doneAt: expect.any(Date) })
  expect(done.carriedOut).toMatchObject([{ reference: old.reference, askedOn: expect.stringMatching(/^20/) }])
  expect(await db.event.count({ where: { questionId: old.id, name: 'question.eliminated' } })).toBe(1)
  expect(await withdrawVisa(id, admin.id)).toBe(false)
})

test('a visa can be withdrawn until the night: then nothing goes', async () => {
  const old = await exchange(kept.exchange + 1)
  const admin = await staff('Hugo', 'Le Goff', ['administrator'])
  const id = await proposed()
  await recordVisa(id, visa, admin.id)
  expect(await dropProposal(id, admin.id)).toBe(false)
  expect(await withdrawVisa(id, admin.id)).toBe(true)
  await retain('night')
  expect(await isThere(old)).toBe(true)
})

test('what is alive again when the night comes stays, and the certificate counts it', async () => {
  const [quiet, alive] = [await exchange(kept.exchange + 1), await exchange(kept.exchange + 1)]
  const admin = await staff('Hugo', 'Le Goff', ['administrator'])
  const id = await proposed()
  await recordVisa(id, visa, admin.id)
  await db.question.update({ where: { id: alive.id }, data: { openReports: 1 } })
  await retain('night')
  expect([await isThere(quiet), await isThere(alive)]).toEqual([false, true])
  expect(await db.elimination.findUniqueOrThrow({ where: { id } })).toMatchObject({ keptBack: 1 })
})

test('a proposal holds an erasure that takes public words, until it is dropped', async () => {
  const old = await exchange(kept.exchange + 1)
  const admin = await staff('Hugo', 'Le Goff', ['administrator'])
  const id = await proposed()
  expect(await erase(old.email, 'go')).toMatchObject({ held: 1 })
  expect(await dropProposal(id, admin.id)).toBe(true)
  expect((await retain('night')).gone).toMatchObject({ erasures: 1 })
  expect(await db.question.findUniqueOrThrow({ where: { id: old.id } })).toMatchObject({ body: '' })
  // The archives are asked once a year at most.
  expect(await proposeElimination()).toBeNull()
})

test('a question answered alone is proposed too; one nobody answered is not; a group stays together', async () => {
  const [alone, unanswered, into, child] = [
    await exchange(kept.exchange + 1),
    await exchange(kept.exchange + 1),
    await exchange(kept.exchange + 1),
    await exchange(kept.exchange - 1),
  ]
  await db.question.update({
    where: { id: alone.id },
    data: { visibility: 'private', answeredAt: null, answerText: null, publishedAnswerId: null },
  })
  await db.answer.updateMany({ where: { questionId: alone.id }, data: { visibility: 'private' } })
  await db.question.update({
    where: { id: unanswered.id },
    data: { answeredAt: null, answerText: null, publishedAnswerId: null },
  })
  await db.answer.deleteMany({ where: { questionId: unanswered.id } })
  await db.question.update({ where: { id: child.id }, data: { publication: 'merged', mergedIntoId: into.id } })
  const id = await proposed()
  expect(await db.proposedQuestion.findMany({ where: { eliminationId: id } })).toMatchObject([{ questionId: alone.id }])
})
