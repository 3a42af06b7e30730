import { expect, test } from 'vitest'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { running, startRunning } from '~/platform/running.server'
import { findSparing, listSparing, spareQuestion } from './spare.server'

test('“that answers me” counts once a visitor and day, and only for public answers', async () => {
  const { settings, ...rest } = running()
  startRunning({ ...rest, settings: { ...settings, rateLimits: true } })
  const question = await db.question.create({
    data: {
      reference: '2026-000001',
      slug: 'a',
      title: 'À quelle heure ouvre la déchèterie ?',
      body: 'Merci.',
      publication: 'published',
      publishedAt: now(),
    },
  })
  expect(await findSparing('2026-000001')).toBeNull()
  const answer = await db.answer.create({
    data: {
      questionId: question.id,
      body: 'À 9 heures.',
      nature: 'information',
      outcome: 'informed',
      approval: 'published',
      wordsHash: '',
    },
  })
  await db.question.update({ where: { id: question.id }, data: { publishedAnswerId: answer.id, answeredAt: now() } })
  expect(await findSparing('2026-000001')).toMatchObject({ title: 'À quelle heure ouvre la déchèterie ?' })
  for (const visitor of ['192.0.2.1', '192.0.2.1', '192.0.2.2']) await spareQuestion('2026-000001', visitor)
  expect(await listSparing(new Date(0))).toMatchObject([{ reference: '2026-000001', count: 2 }])
})
