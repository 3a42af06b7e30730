import { expect, test } from 'vitest'
import { publicQuestion } from '../../e2e/support/followers'
import { db } from '../platform/db.server'
import { feedOfList, feedOfPlace, feedOfQuestion } from './feeds.server'

test('a feed holds what everybody reads and nothing of the rest', async () => {
  const topic = await db.topic.create({ data: { slug: 'bancs', nameFr: 'Bancs', nameEn: 'Benches' } })
  const titled = (title: string) => publicQuestion({ title, topicId: topic.id, authorEmail: 'secrete@demo.example' })
  const shown = await titled('Banc visible de tous')
  const away = {
    private: { visibility: 'private' },
    hidden: { visibility: 'hidden' },
    declined: { publication: 'declined' },
    withdrawn: { publication: 'withdrawn' },
    submitted: { publication: 'submitted', publishedAt: null },
  }
  const references: string[] = []
  for (const [state, data] of Object.entries(away)) {
    const { id, reference } = await titled(`Banc retenu ${state}`)
    await db.question.update({ where: { id }, data })
    references.push(reference ?? '')
  }
  const answer = { body: 'Réponse retenue', nature: 'information', visibility: 'private', approval: 'published' }
  await db.answer.create({ data: { ...answer, questionId: shown.id, wordsHash: 'x', publishedAt: new Date() } })
  const feeds = await Promise.all([
    feedOfList({}, 'fr'),
    feedOfList({ q: 'banc' }, 'en'),
    feedOfPlace('topic', 'bancs', 'fr'),
    feedOfQuestion(shown.reference ?? '', 'fr'),
  ])
  for (const feed of feeds) {
    expect(feed).toContain('Banc visible de tous')
    expect(feed).not.toMatch(/retenue?|secrete/)
  }
  for (const reference of references) expect(await feedOfQuestion(reference, 'fr')).toBeNull()
  expect(await feedOfPlace('service', 'bancs', 'fr')).toBeNull()
})

test('an old question that has just been answered comes first, under the name it always had', async () => {
  const [old] = [await publicQuestion({ title: 'Le vieux lampadaire' }), await publicQuestion({ title: 'Le neuf' })]
  await db.question.update({ where: { id: old.id }, data: { publishedAt: new Date('2020-01-01') } })
  const before = await feedOfList({}, 'fr')
  await db.question.update({ where: { id: old.id }, data: { answeredAt: new Date(), answerText: 'Réparé.' } })
  const after = await feedOfList({}, 'fr')
  const first = /<entry[\s\S]*?<\/entry>/.exec(after)?.[0] ?? ''
  expect(first).toContain('Le vieux lampadaire')
  const id = `<id>tag:localhost,2026:questions/${old.reference}</id>`
  expect(first).toContain(id)
  expect(before).toContain(id)
})
