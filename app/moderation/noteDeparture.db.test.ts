import { expect, test } from 'vitest'
import { tellHandedOver } from '~/notifications/handedOver.server'
import { db } from '~/platform/db.server'
import { askedQuestion, informing, staff } from '../../e2e/support/desk'
import { heldBy, receivers } from './holdings.server'
import { noteDeparture } from './noteDeparture.server'

const working = async (firstName: string, roles = ['agent']) => {
  const { id } = await staff(firstName, 'Martin', roles)
  return db.person.update({ where: { id }, data: { passwordHash: 'a hash' } })
}

/** Somebody with a question in hand, an answer begun and one published. */
async function busy(id: string) {
  const [question, begun, done] = [await askedQuestion(), await askedQuestion(), await askedQuestion()]
  const leaseUntil = new Date(Date.now() + 60_000)
  await db.question.update({ where: { id: question.id }, data: { leaseOwnerId: id, leaseUntil } })
  const answer = { ...informing, authorId: id, wordsHash: 'x' }
  const draft = await db.answer.create({ data: { ...answer, questionId: begun.id, approval: 'draft' } })
  const published = await db.answer.create({ data: { ...answer, questionId: done.id, approval: 'published' } })
  return { question, draft, published }
}

test('what a colleague has in hand is listed before they leave', async () => {
  const lea = await working('Léa')
  const { question, draft } = await busy(lea.id)
  const held = await heldBy(lea.id)
  expect(held.questions.map(({ id }) => id)).toEqual([question.id])
  expect(held.answers.map(({ id }) => id)).toEqual([draft.id])
})

test('it goes to whom it was given, who is told by mail; what was published keeps its author', async () => {
  const [lea, hugo, solene] = [await working('Léa'), await working('Hugo'), await working('Solène', ['administrator'])]
  const { question, draft, published } = await busy(lea.id)
  expect(await noteDeparture(lea.id, hugo.id, solene.id)).toEqual({ ok: true })
  expect(await db.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({ leaseOwnerId: hugo.id })
  expect(await db.answer.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({
    authorId: hugo.id,
    approval: 'draft',
    body: informing.body,
  })
  expect((await db.answer.findUniqueOrThrow({ where: { id: published.id } })).authorId).toBe(lea.id)
  expect(await db.event.findFirst({ where: { name: 'person.left', actorId: solene.id } })).toMatchObject({
    data: { personId: lea.id, toId: hugo.id, questions: [question.id], answers: [draft.id] },
  })
  const event = await db.event.findFirstOrThrow({ where: { name: 'person.left', actorId: solene.id } })
  await tellHandedOver({ id: event.id, data: event.data as Record<string, unknown> })
  await tellHandedOver({ id: event.id, data: event.data as Record<string, unknown> })
  const mails = await db.mail.findMany({ where: { recipient: hugo.email } })
  expect(mails).toHaveLength(1)
  expect(mails[0]?.subject).toContain('Le travail de Léa Martin vous revient')
  expect(mails[0]?.text).toContain(`/desk/questions/${question.reference}`)
})

test('back to the queue nobody holds it, and not a word is lost', async () => {
  const [lea, solene] = [await working('Léa'), await working('Solène', ['administrator'])]
  const { question, draft } = await busy(lea.id)
  expect(await noteDeparture(lea.id, 'queue', solene.id)).toEqual({ ok: true })
  const kept = await db.question.findUniqueOrThrow({ where: { id: question.id } })
  expect([kept.leaseOwnerId, kept.leaseUntil]).toEqual([null, null])
  expect(await db.answer.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({
    authorId: null,
    body: informing.body,
  })
})

test('only a colleague who answers takes over, and nobody leaves when none does', async () => {
  const [lea, karim] = [await working('Léa'), await working('Karim', ['service'])]
  expect((await receivers(lea.id)).map(({ id }) => id)).not.toContain(karim.id)
  for (const to of [karim.id, lea.id, 'nobody', ''])
    expect(await noteDeparture(lea.id, to, lea.id)).toEqual({ ok: false, reason: 'receiver' })
  expect((await db.person.findUniqueOrThrow({ where: { id: lea.id } })).leftAt).toBeNull()
})
