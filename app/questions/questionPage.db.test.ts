import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { getQuestionPage, whereIs } from './questionPage.server'
import { withdrawQuestion } from './withdraw.server'

const published = {
  slug: 'le-banc',
  title: 'Un banc devant la poste ?',
  body: 'Ma mère voudrait s’asseoir.',
  authorEmail: 'secret@demo.example',
  publication: 'published',
  createdAt: new Date('2026-03-02T09:00:00Z'),
  confirmedAt: new Date('2026-03-02T10:00:00Z'),
  publishedAt: new Date('2026-03-03T10:00:00Z'),
}

test('everybody reads the question and its public answer, with the days it took', async () => {
  const question = await db.question.create({ data: { ...published, reference: '2026-000101' } })
  const answer = await db.answer.create({
    data: {
      questionId: question.id,
      approval: 'published',
      body: 'Non, le trottoir est **trop étroit**. <script>x</script>',
      nature: 'decision',
      outcome: 'negative',
      ground: 'technical',
      signerName: 'Karim Belmarec',
      signerCapacity: 'Adjoint',
      wordsHash: 'x',
      publishedAt: new Date('2026-03-11T10:00:00Z'),
    },
  })
  await db.question.update({
    where: { id: question.id },
    data: { publishedAnswerId: answer.id, answeredAt: answer.publishedAt, outcome: 'negative' },
  })
  const found = await getQuestionPage('2026-000101', 'fr')
  if (found.kind !== 'page') throw new Error('there is no page')
  expect(found.page).toMatchObject({
    days: 9,
    receivedOn: '2026-03-02',
    answer: { outcome: 'negative', on: '2026-03-11', signer: { name: 'Karim Belmarec' } },
  })
  expect(found.page.answer?.html).toBe('<p>Non, le trottoir est <strong>trop étroit</strong>. </p>\n')
  expect(found.page.trail.map(line => line.kind)).toEqual(['received', 'read', 'answered'])
  expect(JSON.stringify(found)).not.toContain('secret@')
})

test('private, hidden, being read and unknown answer exactly alike', async () => {
  await db.question.createMany({
    data: [
      { ...published, reference: '2026-000201', visibility: 'private' },
      { ...published, reference: '2026-000202', visibility: 'hidden' },
      { ...published, reference: '2026-000203', publication: 'submitted', publishedAt: null },
    ],
  })
  for (const reference of ['2026-000201', '2026-000202', '2026-000203', '2026-999999']) {
    expect(await getQuestionPage(reference, 'fr')).toEqual({ kind: 'unknown' })
    expect(await whereIs(reference)).toBeNull()
  }
})

test('a grouped question leads to the one it joined, unless that one is not public', async () => {
  const target = await db.question.create({ data: { ...published, reference: '2026-000301' } })
  const hidden = await db.question.create({ data: { ...published, reference: '2026-000302', visibility: 'hidden' } })
  await db.question.create({
    data: { ...published, reference: '2026-000303', publication: 'merged', mergedIntoId: target.id },
  })
  await db.question.create({
    data: { ...published, reference: '2026-000304', publication: 'merged', mergedIntoId: hidden.id },
  })
  expect(await getQuestionPage('2026-000303', 'fr')).toEqual({ kind: 'moved', to: '/questions/2026-000301-le-banc' })
  expect(await getQuestionPage('2026-000304', 'fr')).toEqual({ kind: 'unknown' })
})

test('a question withdrawn after publication is gone; a private answer never shows', async () => {
  const question = await db.question.create({ data: { ...published, reference: '2026-000401' } })
  await db.answer.create({
    data: {
      questionId: question.id,
      approval: 'published',
      visibility: 'private',
      body: 'Rien que pour vous.',
      nature: 'information',
      outcome: 'informed',
      wordsHash: 'x',
      publishedAt: new Date(),
    },
  })
  expect(JSON.stringify(await getQuestionPage('2026-000401', 'fr'))).not.toContain('Rien que pour vous')
  await withdrawQuestion(question.id)
  expect(await getQuestionPage('2026-000401', 'fr')).toEqual({ kind: 'gone' })
})
