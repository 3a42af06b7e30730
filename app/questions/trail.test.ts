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

test('a suggested cut is where the question stands, until it is settled', () => {
  const history = [
    { name: 'question.submitted', on: '2026-03-02' },
    { name: 'cut.proposed', on: '2026-03-03' },
  ]
  const dates = { ...none, received: '2026-03-02', promised: '2026-03-23' }
  expect(trailOf(history, dates, 'submitted').map(({ kind, state }) => [kind, state])).toEqual([
    ['received', 'done'],
    ['yours', 'now'],
    ['promised', 'ahead'],
  ])
  const accepted = [...history, { name: 'cut.accepted', on: '2026-03-04' }]
  expect(trailOf(accepted, dates, 'submitted').map(({ kind, state }) => [kind, state])).toEqual([
    ['received', 'done'],
    ['yours', 'done'],
    ['cutAccepted', 'done'],
    ['reading', 'now'],
    ['promised', 'ahead'],
  ])
})

test('a service that is asked is named, and an answer said to be none is prepared again', () => {
  const dates = {
    ...none,
    received: '2026-03-02',
    published: '2026-03-03',
    answered: '2026-03-09',
    promised: '2026-04-01',
  }
  const history = [
    { name: 'question.submitted', on: '2026-03-02' },
    { name: 'question.published', on: '2026-03-03' },
    { name: 'consultation.asked', on: '2026-03-04', who: 'Voirie' },
    { name: 'consultation.answered', on: '2026-03-05', who: 'Voirie' },
    { name: 'answer.published', on: '2026-03-09' },
    { name: 'answer.contested', on: '2026-03-10' },
  ]
  const trail = trailOf(history, dates, 'published')
  expect(trail.filter(({ who }) => who === 'Voirie').map(({ kind }) => kind)).toEqual([
    'serviceAsked',
    'serviceReplied',
  ])
  expect(trail.slice(-3).map(({ kind, state }) => [kind, state])).toEqual([
    ['contested', 'done'],
    ['preparing', 'now'],
    ['promised', 'ahead'],
  ])
  const again = trailOf([...history, { name: 'answer.published', on: '2026-03-12' }], dates, 'published')
  expect(again.at(-1)).toMatchObject({ kind: 'amended', state: 'done' })
})
