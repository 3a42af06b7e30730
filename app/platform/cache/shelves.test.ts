import { expect, test } from 'vitest'
import { pack } from './page.server'
import { moveTags, noteTag, noteUntil, readingInto, startReads } from './reads.server'
import { openShelves } from './shelves.server'

async function page({ tag = 'questions', until = Number.POSITIVE_INFINITY, size = 100, status = 200 } = {}) {
  const reads = startReads()
  readingInto(reads, () => {
    noteTag(tag)
    noteUntil(until)
  })
  return pack({ status, headers: {}, body: Buffer.alloc(size, 'x') }, reads)
}

test('what is kept never takes more room than it may, and searches never push a page out', async () => {
  const shelves = openShelves({ pages: 30_000, searches: 30_000 })
  shelves.keep({ key: '/guide', shelf: 'pages' }, await page())
  for (let search = 0; search < 50; search += 1)
    shelves.keep({ key: `/questions?q=${search}`, shelf: 'searches' }, await page())
  expect(shelves.size().bytes).toBeLessThanOrEqual(60_000)
  expect(shelves.find('/guide')).toBeDefined()
  expect(shelves.find('/questions?q=49')).toBeDefined()
  expect(shelves.find('/questions?q=0')).toBeUndefined()
})

test('a page too large for the shelf is not kept; an address that leads elsewhere stands among the searches', async () => {
  const shelves = openShelves({ pages: 30_000, searches: 5_000 })
  shelves.keep({ key: '/sitemap.xml', shelf: 'pages' }, await page({ size: 40_000 }))
  expect(shelves.find('/sitemap.xml')).toBeUndefined()
  for (const wrong of ['a', 'b', 'c', 'd'])
    shelves.keep({ key: `/questions/2026-000001-${wrong}`, shelf: 'pages' }, await page({ status: 301, size: 0 }))
  expect(shelves.find('/questions/2026-000001-a')).toBeUndefined()
  expect(shelves.find('/questions/2026-000001-d')).toBeDefined()
})

test('a page is found while what it was drawn from stands, and until the day it tells of is over', async () => {
  const shelves = openShelves()
  shelves.keep({ key: '/guide', shelf: 'pages' }, await page({ tag: 'guide' }))
  shelves.keep({ key: '/questions', shelf: 'pages' }, await page({ tag: 'questions' }))
  shelves.keep({ key: '/charter', shelf: 'pages' }, await page({ until: Date.now() - 1 }))
  moveTags(['questions'])
  expect(shelves.find('/guide')).toBeDefined()
  expect(shelves.find('/questions')).toBeUndefined()
  expect(shelves.find('/charter')).toBeUndefined()
  moveTags(['everything'])
  expect(shelves.find('/guide')).toBeUndefined()
})
