import { expect, test } from 'vitest'
import type { DeskEvent, DeskRow } from '~/platform/sockets/contract'
import { type Line, linesAfter, standing } from './lines'

const row = (title: string, more: Partial<DeskRow> = {}): DeskRow => ({
  title,
  topic: null,
  addressee: { kind: 'unknown', fr: '', en: '' },
  publication: 'submitted',
  visibility: 'public',
  answered: false,
  askedAt: '2026-11-03T08:00:00.000Z',
  channel: 'web',
  marks: [],
  ...more,
})
const pool: Line = { ...row('La piscine ?'), reference: '2026-000001', version: 1 }
const bench: Line = { ...row('Un banc ?'), reference: '2026-000002', version: 1 }
const lea = { id: 'lea', name: 'Léa Martin' }
const at = '2026-11-03T14:02:00.000Z'
const event = (more: Partial<DeskEvent>): DeskEvent => ({
  seq: 1,
  kind: 'question.published',
  reference: pool.reference,
  version: 2,
  actor: lea,
  at,
  row: row(pool.title, { publication: 'published' }),
  ...more,
})
const arrived = event({
  kind: 'question.submitted',
  reference: '2026-000003',
  version: 1,
  actor: null,
  row: row('Le bus ?'),
})

test('a new question joins the end of the work, marked new', () => {
  const lines = linesAfter([pool, bench], [arrived], 'new')
  expect(lines.map(({ title, fresh }) => [title, fresh])).toEqual([
    ['La piscine ?', undefined],
    ['Un banc ?', undefined],
    ['Le bus ?', true],
  ])
})

test('what a colleague decides stays in its place, marked with whom and what', () => {
  const lines = linesAfter([pool, bench], [event({})], 'new')
  expect(lines[0]?.decided).toEqual({ act: 'question.published', by: 'Léa Martin', at })
  expect(lines.map(({ reference }) => reference)).toEqual([pool.reference, bench.reference])
  expect(standing(lines)).toEqual([bench])
})

test('an event the page already knew changes nothing', () => {
  const known = { ...pool, version: 3, title: 'Plus récent' }
  expect(linesAfter([known], [event({})], 'new')).toEqual([known])
})

test('a question decided before anybody saw it arrive is not listed as new', () => {
  const late = event({ ...arrived, row: row('Le bus ?', { publication: 'declined' }) })
  expect(linesAfter([], [late], 'new')).toEqual([])
  expect(linesAfter([], [late], 'declined')).toHaveLength(1)
})

test('a question that comes back loses its mark', () => {
  const hidden = event({
    kind: 'question.hidden',
    version: 3,
    row: row(pool.title, { publication: 'published', visibility: 'hidden' }),
  })
  const shown = event({ kind: 'question.shown', version: 4, row: row(pool.title, { publication: 'published' }) })
  const published: Line = { ...pool, publication: 'published', version: 2 }
  expect(linesAfter([published], [hidden], 'published')[0]?.decided?.act).toBe('question.hidden')
  expect(linesAfter([published], [hidden, shown], 'published')[0]?.decided).toBeUndefined()
})

test('done work lists the latest first', () => {
  expect(linesAfter([bench], [event({})], 'published').map(({ reference }) => reference)).toEqual(
    [pool.reference, bench.reference].toSorted(),
  )
})
