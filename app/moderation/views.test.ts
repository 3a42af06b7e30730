import { expect, test } from 'vitest'
import { belongs, deskPath, ownView, viewIn, viewOf, viewPath, views } from './views'

const submitted = { publication: 'submitted', visibility: 'public', answered: false }
const published = { publication: 'published', visibility: 'public', answered: false }
const viewsOf = (question: Parameters<typeof ownView>[0]) => views.filter(view => belongs(view, question))

test('a question is new until somebody decides', () => {
  expect(viewsOf(submitted)).toEqual(['new', 'all'])
  expect(viewsOf(published)).toEqual(['waiting', 'published', 'all'])
  expect(viewsOf({ ...submitted, publication: 'declined' })).toEqual(['declined', 'all'])
})

test('an answered question waits no longer', () => {
  expect(viewsOf({ ...published, answered: true })).toEqual(['published', 'all'])
})

test('what waits beside a question stands in its own view, and among the others as before', () => {
  expect(viewsOf({ ...published, answered: true, marks: ['report', 'pass-on'] })).toEqual([
    'reports',
    'passing',
    'published',
    'all',
  ])
  expect(viewsOf({ ...submitted, publication: 'declined', marks: ['review'] })).toEqual(['reviews', 'declined', 'all'])
  expect(viewsOf({ ...published, answered: true, marks: ['reopened'] })).toEqual(['waiting', 'published', 'all'])
})

test('what is private or hidden is not among the published ones', () => {
  expect(viewsOf({ ...published, visibility: 'private' })).toEqual(['private', 'all'])
  expect(viewsOf({ ...published, visibility: 'hidden' })).toEqual(['hidden', 'all'])
})

test('a question nobody confirmed stands nowhere', () => {
  expect(viewsOf({ ...submitted, publication: 'unconfirmed' })).toEqual([])
})

test('a question opened from elsewhere stands in a view that holds it', () => {
  expect(ownView(submitted)).toBe('new')
  expect(ownView(published)).toBe('waiting')
  expect(ownView({ ...published, answered: true })).toBe('published')
  expect(ownView({ ...published, visibility: 'hidden' })).toBe('hidden')
  expect(ownView({ ...submitted, publication: 'merged' })).toBe('all')
})

test('an unknown view is the first one, and addresses keep the view', () => {
  expect(viewOf('nonsense')).toBe('new')
  expect(viewPath('new')).toBe('/desk/inbox')
  expect(deskPath('2026-000001', 'declined', 'decline')).toBe('/desk/questions/2026-000001/decline?view=declined')
  expect(deskPath('2026-000001', 'new')).toBe('/desk/questions/2026-000001?view=new')
  expect(deskPath('2026-000001')).toBe('/desk/questions/2026-000001')
  expect(viewIn('http://localhost/desk/questions/2026-000001?view=new')).toBe('new')
  expect(viewIn('http://localhost/desk/questions/2026-000001?view=nonsense')).toBeUndefined()
})
