import { expect, test } from 'vitest'
import { situationOf } from './situation'

const submitted = {
  publication: 'submitted',
  visibility: 'public',
  answered: null,
  promised: '2026-03-23',
  last: new Map([
    ['question.submitted', '2026-03-02'],
    ['question.published', '2026-03-03'],
  ]),
}

test('a question being read is with the portal team, since the day it came', () => {
  expect(situationOf(submitted, '2026-03-10')).toEqual({
    code: 'team',
    since: '2026-03-02',
    by: '2026-03-23',
    late: false,
  })
})

test('a published one is with its service, and late the day after the promise', () => {
  const published = { ...submitted, publication: 'published' }
  expect(situationOf(published, '2026-03-23')).toMatchObject({ code: 'service', since: '2026-03-03', late: false })
  expect(situationOf(published, '2026-03-24').late).toBe(true)
})

test('an answered question is nobody’s burden any more', () => {
  const answered = { ...submitted, publication: 'published', answered: { on: '2026-03-11', isPrivate: true } }
  expect(situationOf(answered, '2027-01-01')).toEqual({
    code: 'answeredPrivately',
    since: '2026-03-11',
    by: null,
    late: false,
  })
})

test('what waits for its author, for another reader or for a better answer is said first', () => {
  expect(situationOf({ ...submitted, cutSince: '2026-03-04' }, '2026-03-10')).toMatchObject({
    code: 'yours',
    since: '2026-03-04',
  })
  const declined = { ...submitted, publication: 'declined', reviewSince: '2026-03-05' }
  expect(situationOf(declined, '2026-03-10')).toMatchObject({ code: 'review', since: '2026-03-05', by: null })
  const answered = { ...submitted, publication: 'published', answered: { on: '2026-03-06', isPrivate: false } }
  expect(situationOf({ ...answered, reopenedSince: '2026-03-08' }, '2026-03-24')).toMatchObject({
    code: 'reopened',
    since: '2026-03-08',
    late: true,
  })
})
