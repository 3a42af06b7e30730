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

test('on the same topic one goes to the question before and to the one after, never to one that is not public', async () => {
  const topic = await db.topic.create({ data: { slug: 'bancs', nameFr: 'Bancs', nameEn: '' } })
  const on = (day: number, reference: string, more: object = {}) => ({
    ...published,
    reference,
    topicId: topic.id,
    publishedAt: new Date(`2026-04-0${day}T10:00:00Z`),
    ...more,
  })
  await db.question.createMany({
    data: [
      on(1, '2026-000701'),
      on(2, '2026-000702'),
      on(2, '2026-000703', { visibility: 'hidden' }),
      on(3, '2026-000704', { publication: 'withdrawn' }),
      on(4, '2026-000705'),
    ],
  })
  const neighbours = async (reference: string) => {
    const found = await getQuestionPage(reference, 'fr')
    if (found.kind !== 'page') throw new Error('there is no page')
    const { older, newer } = found.page.neighbours
    return [older?.reference ?? null, newer?.reference ?? null]
  }
  expect(await neighbours('2026-000701')).toEqual([null, '2026-000702'])
  expect(await neighbours('2026-000702')).toEqual(['2026-000701', '2026-000705'])
  expect(await neighbours('2026-000705')).toEqual(['2026-000702', null])
})

test('an amended answer shows what each version changed, the last one first', async () => {
  const question = await db.question.create({ data: { ...published, reference: '2026-000501' } })
  const version = (body: string, day: number) => ({
    questionId: question.id,
    approval: 'published',
    body,
    nature: 'information',
    outcome: 'informed',
    wordsHash: body,
    publishedAt: new Date(`2026-05-0${day}T10:00:00Z`),
  })
  await db.answer.createMany({
    data: [version('Ouvert le **lundi**.', 1), version('Ouvert le mardi.', 2), version('Ouvert le mardi et jeudi.', 3)],
  })
  const last = await db.answer.findFirstOrThrow({ where: { wordsHash: 'Ouvert le mardi et jeudi.' } })
  await db.question.update({ where: { id: question.id }, data: { publishedAnswerId: last.id } })
  const found = await getQuestionPage('2026-000501', 'fr')
  if (found.kind !== 'page') throw new Error('there is no page')
  expect(found.page.answer?.changes.map(({ version, on }) => [version, on])).toEqual([
    [3, '2026-05-03'],
    [2, '2026-05-02'],
  ])
  expect(found.page.answer?.changes[1]?.parts).toEqual([
    { kind: 'same', text: 'Ouvert le ' },
    { kind: 'removed', text: 'lundi.' },
    { kind: 'added', text: 'mardi.' },
  ])
})
