import { beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { generate } from '../generate/generateCommand.server'
import { listTitled } from './listTitled.server'
import { partFound, searchTrial } from './searchTrial.server'
import { similarTrial } from './similarTrial.server'
import { ways } from './ways'

const seed = 20_261_124

beforeAll(() => generate(2_000, seed, () => {}), 120_000)

test('a title typed badly, or by a few of its words, is found in the first five nearly always', async () => {
  const searched = await searchTrial(await listTitled(), seed, () => {})
  expect(searched.length).toBeGreaterThan(1_900)
  expect(partFound(searched)).toBeGreaterThanOrEqual(0.95)
  for (const way of ways) expect(partFound(searched.filter(one => one.way === way)), way).toBeGreaterThanOrEqual(0.93)
}, 300_000)

test('the same seed makes the same questions, once', async () => {
  expect(await generate(2_000, seed, () => {})).toBe(0)
}, 60_000)

test('a question that was asked before is always found', async () => {
  const [first] = await listTitled()
  const again = { title: first?.title.toUpperCase() ?? '', body: 'Encore.', slug: 'encore', reference: '2026-999999' }
  await db.question.create({ data: { ...again, publication: 'published', publishedAt: new Date() } })
  const { twins, missed } = await similarTrial(
    [],
    () => {},
    () => {},
  )
  expect(missed).toEqual([])
  expect(twins).toBeGreaterThanOrEqual(1)
}, 60_000)
