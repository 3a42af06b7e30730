import { expect, test } from 'vitest'
import { mostPrecisions, type OwnFacts, ownActsPossible, ratedFrom } from './possible'

const submitted: OwnFacts = {
  publication: 'submitted',
  visibility: 'public',
  answered: null,
  cutOpen: false,
  precisions: 0,
  contested: false,
  rated: false,
  decision: null,
}
const today = '2026-03-10'
const yes = { on: '2026-03-01', outcome: 'positive', stands: true }

test('while a question is read its author adds to it, settles a cut, or takes it back', () => {
  expect(ownActsPossible(submitted, today)).toEqual(['precise', 'withdraw'])
  expect(ownActsPossible({ ...submitted, cutOpen: true }, today)).toEqual(['cut', 'precise', 'withdraw'])
  expect(ownActsPossible({ ...submitted, precisions: mostPrecisions }, today)).toEqual(['withdraw'])
})

test('one not published is corrected, or read again by another person, for six months and once', () => {
  const declined = { ...submitted, publication: 'declined', decision: { on: '2026-03-01', reviewed: false } }
  expect(ownActsPossible(declined, today)).toEqual(['correct', 'review', 'withdraw'])
  expect(ownActsPossible(declined, '2026-09-01')).toContain('review')
  expect(ownActsPossible(declined, '2026-09-02')).not.toContain('review')
  const reviewed = { ...declined, decision: { on: '2026-03-01', reviewed: true } }
  expect(ownActsPossible(reviewed, today)).toEqual(['correct', 'withdraw'])
})

test('one taken off view can be reviewed, and nothing else is done to it but taking it back', () => {
  const hidden = { ...submitted, publication: 'published', visibility: 'hidden', answered: yes }
  expect(ownActsPossible({ ...hidden, decision: { on: '2026-03-01', reviewed: false } }, today)).toEqual([
    'review',
    'withdraw',
  ])
})

test('an answer is said to be none once; then one adds to the question again', () => {
  const answered = { ...submitted, publication: 'published', answered: yes }
  expect(ownActsPossible(answered, '2026-03-02')).toEqual(['contest', 'withdraw'])
  const reopened = { ...answered, answered: { ...yes, stands: false }, contested: true }
  expect(ownActsPossible(reopened, today)).toEqual(['precise', 'withdraw'])
  expect(ownActsPossible({ ...answered, contested: true }, '2026-03-02')).toEqual(['withdraw'])
})

test('an answer is rated after a week, a no after a month, and once', () => {
  expect(ratedFrom('2026-03-01', 'informed')).toBe('2026-03-08')
  expect(ratedFrom('2026-03-01', 'negative')).toBe('2026-03-31')
  const answered = { ...submitted, publication: 'published', contested: true }
  expect(ownActsPossible({ ...answered, answered: yes }, '2026-03-07')).not.toContain('rate')
  expect(ownActsPossible({ ...answered, answered: yes }, '2026-03-08')).toContain('rate')
  const no = { ...yes, outcome: 'partial' }
  expect(ownActsPossible({ ...answered, answered: no }, '2026-03-30')).not.toContain('rate')
  expect(ownActsPossible({ ...answered, answered: no }, '2026-03-31')).toContain('rate')
  expect(ownActsPossible({ ...answered, answered: yes, rated: true }, today)).not.toContain('rate')
})

test('what was withdrawn, grouped or not confirmed yet leaves little to do', () => {
  expect(ownActsPossible({ ...submitted, publication: 'withdrawn' }, today)).toEqual([])
  expect(ownActsPossible({ ...submitted, publication: 'merged' }, today)).toEqual([])
  expect(ownActsPossible({ ...submitted, publication: 'unconfirmed' }, today)).toEqual(['withdraw'])
})
