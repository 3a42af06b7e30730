import { expect, test } from 'vitest'
import { belongs, deskPath, viewOf, viewPath, views } from './views'

const submitted = { publication: 'submitted', visibility: 'public', answered: false }
const published = { publication: 'published', visibility: 'public', answered: false }
const viewsOf = (question: typeof submitted) => views.filter(view => belongs(view, question))

test('a question is new until somebody decides', () => {
  expect(viewsOf(submitted)).toEqual(['new', 'all'])
  expect(viewsOf(published)).toEqual(['waiting', 'published', 'all'])
  expect(viewsOf({ ...submitted, publication: 'declined' })).toEqual(['declined', 'all'])
})

test('an answered question waits no longer', () => {
  expect(viewsOf({ ...published, answered: true })).toEqual(['published', 'all'])
})

test('what is private or hidden is not among the published ones', () => {
  expect(viewsOf({ ...published, visibility: 'private' })).toEqual(['private', 'all'])
  expect(viewsOf({ ...published, visibility: 'hidden' })).toEqual(['hidden', 'all'])
})

test('a question nobody confirmed stands nowhere', () => {
  expect(viewsOf({ ...submitted, publication: 'unconfirmed' })).toEqual([])
})

test('an unknown view is the first one, and addresses keep the view', () => {
  expect(viewOf('nonsense')).toBe('new')
  expect(viewPath('new')).toBe('/desk/inbox')
  expect(deskPath('2026-000001', 'declined', 'decline')).toBe('/desk/questions/2026-000001/decline?view=declined')
})
