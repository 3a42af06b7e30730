import { expect, test } from 'vitest'
import { makeAccess } from '~/accounts/access.server'
import { moveClock } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { confirmQuestion, getConfirmation } from './confirm.server'
import { getTracked, trackedQuestion } from './track.server'
import { withdrawQuestion } from './withdraw.server'

async function asked(title: string) {
  const question = await db.question.create({
    data: { slug: 'question', title, body: 'Dites-nous pourquoi, s’il vous plaît.', authorEmail: 'amina@demo.example' },
  })
  const token = await db.$transaction(tx =>
    makeAccess(tx, { purpose: 'confirm', questionId: question.id, email: 'amina@demo.example', days: 7 }),
  )
  return { id: question.id, token }
}

const storyOf = async (questionId: string) =>
  (await db.event.findMany({ where: { questionId }, orderBy: { at: 'asc' }, select: { name: true } })).map(
    event => event.name,
  )

test('looking at the link changes nothing, pressing the button sends the question on its way', async () => {
  const { id, token } = await asked('Pourquoi la piscine est-elle fermée ?')
  expect(await getConfirmation(token)).toMatchObject({ state: 'open' })
  expect(await db.question.findUnique({ where: { id } })).toMatchObject({ publication: 'unconfirmed', reference: null })

  const confirmed = await confirmQuestion(token)
  expect(confirmed).toMatchObject({ ok: true, again: false })
  const question = await db.question.findUniqueOrThrow({ where: { id } })
  expect(question).toMatchObject({ publication: 'submitted', version: 2 })
  expect(question.reference).toMatch(/^\d{4}-\d{6}$/)
  expect(await storyOf(id)).toEqual(['question.submitted'])
})

test('pressing twice gives one reference and two ways to the same page', async () => {
  const { id, token } = await asked('Pourquoi la patinoire est-elle fermée ?')
  const [one, other] = await Promise.all([confirmQuestion(token), confirmQuestion(token)])
  expect([one, other].map(result => result.ok && result.again).sort()).toEqual([false, true])
  for (const result of [one, other]) expect(result.ok && (await trackedQuestion(result.track))).toBe(id)
  expect(await storyOf(id)).toEqual(['question.submitted'])
  expect(await getConfirmation(token)).toMatchObject({ state: 'confirmed' })
})

test('references follow each other without a gap', async () => {
  const confirmations = await Promise.all(
    [1, 2, 3, 4].map(async number => confirmQuestion((await asked(`Une question numéro ${number}`)).token)),
  )
  expect(confirmations.every(result => result.ok)).toBe(true)
  const references = await db.question.findMany({
    where: { reference: { not: null } },
    select: { reference: true },
    orderBy: { reference: 'asc' },
  })
  const numbers = references.map(({ reference }) => Number(reference?.slice(5)))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

test('a link nobody sent leads nowhere', async () => {
  expect(await getConfirmation('jamais-vu')).toEqual({ state: 'unknown' })
  expect(await confirmQuestion('jamais-vu')).toEqual({ ok: false, reason: 'unknown' })
  expect(await getTracked('jamais-vu')).toBeNull()
})

test('a confirmation link does not open the follow-up page, nor the other way round', async () => {
  const { token } = await asked('Pourquoi le stade est-il fermé ?')
  expect(await getTracked(token)).toBeNull()
  const confirmed = await confirmQuestion(token)
  expect(confirmed.ok && (await confirmQuestion(confirmed.track))).toEqual({ ok: false, reason: 'unknown' })
})

test('a withdrawn question stays withdrawn, whoever presses again', async () => {
  const { id, token } = await asked('Pourquoi la médiathèque est-elle fermée ?')
  await confirmQuestion(token)
  expect(await withdrawQuestion(id)).toEqual({ ok: true, again: false })
  expect(await withdrawQuestion(id)).toEqual({ ok: true, again: true })
  expect(await confirmQuestion(token)).toMatchObject({ ok: true, again: true })
  expect(await storyOf(id)).toEqual(['question.submitted', 'question.withdrawn'])
  expect(await db.question.findUnique({ where: { id } })).toMatchObject({ publication: 'withdrawn' })
})

test('after seven days the link is too old, and says so', async () => {
  const { id, token } = await asked('Pourquoi la crèche est-elle fermée ?')
  await moveClock(8 * 86_400_000)
  expect(await getConfirmation(token)).toMatchObject({ state: 'expired' })
  expect(await confirmQuestion(token)).toEqual({ ok: false, reason: 'expired' })
  expect(await db.question.findUnique({ where: { id } })).toMatchObject({ publication: 'unconfirmed' })
})
