import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff } from '../../e2e/support/desk'
import { decideReview } from '../moderation/decideReview.server'
import { declineQuestion } from '../moderation/decline.server'
import { db } from '../platform/db.server'
import { parseCursor } from './cursor'
import { type LoggedDecision, listDecisions, logOrder } from './moderationLog.server'
import { askReview } from './own/askReview.server'

test('every decision is there once, newest first, however many pages, each with what a review said', async () => {
  const [lea, hugo] = [await staff('Léa', 'Martin'), await staff('Hugo', 'Le Goff')]
  const question = await askedQuestion()
  await declineQuestion(commandFor(question, lea), { article: '3', reason: 'others-data', message: 'Un nom secret.' })
  await askReview(question.id, 'Mes mots.')
  const decided = { verdict: 'upheld', message: 'Le nom y est.' } as const
  await decideReview(commandFor({ ...question, version: 3 }, hugo), decided)
  // Many within one millisecond: their order is their ids'.
  const at = new Date('2026-03-02T10:00:00Z')
  const same = Array.from({ length: 60 }, () => ({ questionId: question.id, reason: 'mistake', byId: lea.id, at }))
  await db.hiding.createMany({ data: same })
  await db.decline.createMany({ data: same.map(row => ({ ...row, article: '4', message: 'x' })) })

  const seen: LoggedDecision[] = []
  let after: string | null = null
  do {
    const page = await listDecisions(after === null ? null : parseCursor(after, [logOrder]))
    seen.push(...(page?.decisions ?? []))
    after = page?.next ?? null
  } while (after)
  expect(seen).toHaveLength(121)
  expect(new Set(seen.map(({ id }) => id)).size).toBe(121)
  expect(seen[0]).toMatchObject({ act: 'declined', article: '3', review: 'upheld' })
  expect(seen.map(({ on }) => on)).toEqual(
    seen
      .map(({ on }) => on)
      .sort()
      .reverse(),
  )
  expect(JSON.stringify(seen)).not.toMatch(new RegExp(`secret|Mes mots|Léa|${question.reference}`))
})

test('another list’s cursor, or a key that is no moment, is not taken', async () => {
  const id = '0195f000-0000-7000-8000-000000000001'
  expect(await listDecisions({ order: logOrder, key: 12, id })).toBeNull()
  expect(await listDecisions({ order: logOrder, key: 'hier', id })).toBeNull()
})
