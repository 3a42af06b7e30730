import { expect, test } from 'vitest'
import { publicTrail, trailOf } from './trail'

const none = { received: null, published: null, answered: null, promised: null }

test('a question being read says so, and by when an answer is promised', () => {
  const trail = trailOf(
    [{ name: 'question.submitted', on: '2026-03-02' }],
    { ...none, received: '2026-03-02', promised: '2026-03-23' },
    'submitted',
  )
  expect(trail.map(({ kind, on, state }) => [kind, on, state])).toEqual([
    ['received', '2026-03-02', 'done'],
    ['reading', null, 'now'],
    ['promised', '2026-03-23', 'ahead'],
  ])
})

test('an answer changed afterwards is told as a change', () => {
  const history = [
    { name: 'question.submitted', on: '2026-03-02' },
    { name: 'question.published', on: '2026-03-03' },
    { name: 'answer.drafted', on: '2026-03-04' },
    { name: 'answer.published', on: '2026-03-11' },
    { name: 'answer.published', on: '2026-03-12' },
  ]
  expect(trailOf(history, none, 'published').map(line => line.kind)).toEqual([
    'received',
    'read',
    'answered',
    'amended',
  ])
})

test('a question older than this portal has its path from its dates', () => {
  const dates = { received: '2019-01-07', published: '2019-01-08', answered: '2019-01-20', promised: '2019-01-28' }
  expect(trailOf([], dates, 'published').map(line => line.on)).toEqual(['2019-01-07', '2019-01-08', '2019-01-20'])
})

test('the public does not learn that a question was first declined or hidden', () => {
  const history = [
    'question.submitted',
    'question.declined',
    'question.submitted',
    'question.published',
    'question.hidden',
    'question.shown',
  ]
  const trail = trailOf(
    history.map(name => ({ name, on: '2026-03-02' })),
    none,
    'published',
  )
  expect(trail.map(line => line.kind)).toContain('declined')
  expect(publicTrail(trail).map(line => line.kind)).toEqual(['received', 'read', 'preparing'])
})
