import { expect, test } from 'vitest'
import { actsPossible } from './possible'

const agent = { id: 'agent', roles: ['agent'] }
const submitted = { publication: 'submitted', visibility: 'public', answer: null }

test('an agent publishes, declines or answers a question being read', () => {
  expect(actsPossible(agent, submitted)).toEqual(['publish', 'decline', 'cut', 'group', 'answer'])
})

test('a published question is answered or hidden, a hidden one shown', () => {
  const published = { ...submitted, publication: 'published' }
  expect(actsPossible(agent, published)).toEqual(['group', 'answer', 'hide'])
  expect(actsPossible(agent, { ...published, visibility: 'hidden' })).toEqual(['show'])
  expect(actsPossible(agent, { ...published, answer: {} })).toEqual(['amend', 'hide'])
})

test('a grouped question can only be separated again', () => {
  expect(actsPossible(agent, { ...submitted, publication: 'merged' })).toEqual(['separate'])
})

test('a review is decided by another person, and a contested answer is answered again', () => {
  const declined = { ...submitted, publication: 'declined' }
  expect(actsPossible(agent, { ...declined, review: { decidedBy: 'dora' } })).toEqual(['review'])
  expect(actsPossible(agent, { ...declined, review: { decidedBy: 'agent' } })).toEqual([])
  const answered = { ...submitted, publication: 'published', answer: {} }
  expect(actsPossible(agent, { ...answered, marks: ['reopened', 'report'] })).toEqual(['answer', 'reports', 'hide'])
})

test('whoever a review overruled does not decline the same question again', () => {
  expect(actsPossible(agent, { ...submitted, overruled: ['agent'] })).toEqual(['publish', 'cut', 'group', 'answer'])
  expect(actsPossible(agent, { ...submitted, overruled: ['dora'] })).toContain('decline')
})

test('files are chosen where there are some, whatever became of the question', () => {
  expect(actsPossible(agent, { ...submitted, publication: 'declined', files: [{}] })).toEqual(['files'])
  expect(actsPossible(agent, { ...submitted, publication: 'published', answer: {}, files: [{}] })).toEqual([
    'amend',
    'files',
    'hide',
  ])
  expect(actsPossible({ id: 'approver', roles: ['approver'] }, { ...submitted, files: [{}] })).toEqual([])
})

test('nothing is done to a withdrawn question, and an approver only reads', () => {
  expect(actsPossible(agent, { ...submitted, publication: 'withdrawn' })).toEqual([])
  expect(actsPossible({ id: 'approver', roles: ['approver'] }, submitted)).toEqual([])
})
