import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { askQuestion } from './ask.server'
import { QuestionDraft } from './draft'

const draft = (more: Record<string, string> = {}) =>
  QuestionDraft.parse({
    title: 'Pourquoi la piscine est-elle fermée ?',
    body: 'La porte est close depuis lundi et aucune affiche ne dit pourquoi.',
    email: 'amina@demo.example',
    ...more,
  })

test('the same form sent twice is one question and one event', async () => {
  const sent = draft({ submissionId: 'form-1' })
  expect(await askQuestion(sent, 'fr')).toEqual({ ok: true, again: false, own: expect.any(String) })
  expect(await askQuestion(sent, 'fr')).toEqual({ ok: true, again: true, own: expect.any(String) })
  const [question, ...others] = await db.question.findMany({ where: { submissionKey: { startsWith: 'form-1:' } } })
  expect(others).toEqual([])
  expect(question).toMatchObject({
    publication: 'unconfirmed',
    reference: null,
    slug: 'pourquoi-la-piscine-est-elle-fermee',
    language: 'fr',
  })
  expect(await db.event.findMany({ where: { questionId: question?.id }, select: { name: true } })).toEqual([
    { name: 'question.asked' },
  ])
})

test('both presses of a double click make one question', async () => {
  const sent = draft({ submissionId: 'form-2' })
  const asked = await Promise.all([askQuestion(sent, 'fr'), askQuestion(sent, 'fr'), askQuestion(sent, 'fr')])
  expect(asked.filter(one => one.ok && !one.again)).toHaveLength(1)
  expect(await db.question.count({ where: { submissionKey: { startsWith: 'form-2:' } } })).toBe(1)
})

test('going back and changing a word asks another question', async () => {
  await askQuestion(draft({ submissionId: 'form-3' }), 'fr')
  await askQuestion(draft({ submissionId: 'form-3', title: 'Pourquoi la patinoire est-elle fermée ?' }), 'fr')
  expect(await db.question.count({ where: { submissionKey: { startsWith: 'form-3:' } } })).toBe(2)
})

test('a topic or an addressee nobody offers is a problem of its field, and nothing is kept', async () => {
  await db.topic.create({ data: { slug: 'vieux-sujet', nameFr: 'Vieux sujet', nameEn: 'Old topic', closed: true } })
  const forged = draft({ submissionId: 'form-4', topic: 'vieux-sujet', addressee: 'official:personne' })
  expect(await askQuestion(forged, 'fr')).toEqual({ ok: false, problems: { topic: 'unknown', addressee: 'unknown' } })
  expect(await db.question.count({ where: { submissionKey: { startsWith: 'form-4:' } } })).toBe(0)
})

test('a question to a service about a topic keeps both', async () => {
  const service = await db.service.create({ data: { slug: 'sports', nameFr: 'Sports', nameEn: 'Sport' } })
  const topic = await db.topic.create({ data: { slug: 'piscine', nameFr: 'Piscine', nameEn: 'Pool' } })
  await askQuestion(
    draft({ submissionId: 'form-5', topic: 'piscine', addressee: 'service:sports', displayName: 'Amina R.' }),
    'en',
  )
  const question = await db.question.findFirst({ where: { submissionKey: { startsWith: 'form-5:' } } })
  expect(question).toMatchObject({
    topicId: topic.id,
    serviceId: service.id,
    addressee: 'service',
    authorName: 'Amina R.',
    language: 'en',
  })
})
