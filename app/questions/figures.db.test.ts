import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { figuresOf } from './figures.server'
import { referenceOf } from './reference'

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 10))

test('a list tells how many questions it holds, how many have an answer and how long that took', async () => {
  const topic = await db.topic.create({ data: { slug: 'bancs', nameFr: 'Bancs', nameEn: '' } })
  const question = (number: number, more: object) => ({
    reference: referenceOf(2026, number),
    slug: 'banc',
    title: 'Un banc ?',
    body: 'Devant la poste.',
    topicId: topic.id,
    publication: 'published',
    confirmedAt: day(1),
    publishedAt: day(2),
    ...more,
  })
  const answered = [3, 2, 21, 6, 8].map((on, place) => question(place + 1, { answeredAt: day(on) }))
  await db.question.createMany({
    data: [
      ...answered,
      question(6, {}),
      question(7, { visibility: 'private' }),
      question(8, { publication: 'withdrawn', answeredAt: day(2) }),
      question(9, { topicId: null, answeredAt: day(2) }),
    ],
  })
  expect(await figuresOf({ topic: 'bancs' })).toEqual({ asked: 6, answered: 5, more: false, usual: { days: 5, of: 5 } })
  expect(await figuresOf({})).toMatchObject({ asked: 7, answered: 6, usual: { days: 2, of: 6 } })
  expect(await figuresOf({ topic: 'rien' })).toEqual({ asked: 0, answered: 0, more: false, usual: null })
})

test('a page counts as far as a thousand', async () => {
  await db.$executeRaw`
    insert into question (id, reference, slug, title, body, publication, published_at, confirmed_at)
    select gen_random_uuid(), '2025-' || lpad(n::text, 6, '0'), 'x', 'x', 'x', 'published', now(), now()
    from generate_series(1, 1005) n`
  expect(await figuresOf({})).toMatchObject({ asked: 1_000, more: true })
})
