import { expect, test } from 'vitest'
import { makeAccess } from '~/accounts/access.server'
import { db } from '~/platform/db.server'
import { getTracked } from './track.server'

const asked = {
  slug: 'q',
  title: 'Ma place en crèche ?',
  body: 'Quand aurai-je une place ?',
  authorEmail: 'amina@demo.example',
  confirmedAt: new Date('2026-03-02T10:00:00Z'),
}
const linkTo = (questionId: string) => db.$transaction(tx => makeAccess(tx, { purpose: 'track', questionId }))

test('the author reads the private answer nobody else may read', async () => {
  const question = await db.question.create({
    data: { ...asked, reference: '2026-000001', publication: 'published', visibility: 'private' },
  })
  await db.answer.create({
    data: {
      questionId: question.id,
      approval: 'published',
      visibility: 'private',
      body: 'Votre rang est le 12.',
      nature: 'decision',
      outcome: 'negative',
      ground: 'capacity',
      wordsHash: 'x',
      publishedAt: new Date('2026-03-09T10:00:00Z'),
    },
  })
  const tracked = await getTracked(await linkTo(question.id))
  expect(tracked).toMatchObject({
    situation: { code: 'answeredPrivately', since: '2026-03-09' },
    publicPath: null,
    answer: { isPrivate: true, ground: 'capacity' },
  })
  expect(tracked?.answer?.html).toContain('Votre rang est le 12.')
})

test('a draft or an answer sent back is not an answer', async () => {
  const question = await db.question.create({ data: { ...asked, reference: '2026-000002', publication: 'submitted' } })
  await db.answer.create({
    data: {
      questionId: question.id,
      approval: 'proposed',
      body: 'Peut-être.',
      nature: 'information',
      outcome: 'informed',
      wordsHash: 'x',
    },
  })
  expect(await getTracked(await linkTo(question.id))).toMatchObject({
    answer: null,
    situation: { code: 'team', since: '2026-03-02', by: '2026-03-23' },
    acts: ['precise', 'withdraw'],
  })
})

test('the author of a question not published learns the article, the reason and the words', async () => {
  const question = await db.question.create({ data: { ...asked, reference: '2026-000003', publication: 'declined' } })
  const byId = question.id
  await db.decline.create({
    data: { questionId: question.id, article: '3', reason: 'others-data', message: 'Il y a un **nom** dedans.', byId },
  })
  const tracked = await getTracked(await linkTo(question.id))
  expect(tracked).toMatchObject({ decline: { article: '3', reason: 'others-data' }, situation: { code: 'declined' } })
  expect(tracked?.decline?.message).toContain('<strong>nom</strong>')
})
