import { expect, test } from 'vitest'
import { attend, attendedIn, forgetSilent, type Presence, peopleAt, presenceLasts } from './presence'

const lea = { id: 'lea', name: 'Léa Martin' }
const hugo = { id: 'hugo', name: 'Hugo Le Goff' }
const one = '2026-000001'
const two = '2026-000002'

test('two tabs of one person are one person, writing if either writes', () => {
  const presence: Presence = new Map()
  attend(presence, 'tab 1', { ...lea, reference: one, doing: 'typing' }, 0)
  attend(presence, 'tab 2', { ...lea, reference: one, doing: 'viewing' }, 0)
  attend(presence, 'tab 3', { ...hugo, reference: one, doing: 'viewing' }, 0)
  expect(peopleAt(presence, one)).toEqual([
    { ...hugo, doing: 'viewing' },
    { ...lea, doing: 'typing' },
  ])
})

test('moving on changes both questions; saying the same again changes none', () => {
  const presence: Presence = new Map()
  expect(attend(presence, 'tab', { ...lea, reference: one, doing: 'viewing' }, 0)).toEqual([one])
  expect(attend(presence, 'tab', { ...lea, reference: one, doing: 'viewing' }, 10)).toEqual([])
  expect(attend(presence, 'tab', { ...lea, reference: two, doing: 'viewing' }, 20)).toEqual([one, two])
  expect(attend(presence, 'tab', null, 30)).toEqual([two])
  expect(attendedIn(presence)).toEqual([])
})

test('a hidden tab that speaks once a minute stays; one that is silent longer goes', () => {
  const presence: Presence = new Map()
  attend(presence, 'tab', { ...lea, reference: one, doing: 'viewing' }, 0)
  attend(presence, 'tab', { ...lea, reference: one, doing: 'viewing' }, 60_000)
  expect(forgetSilent(presence, presenceLasts)).toEqual([])
  expect(forgetSilent(presence, 60_000 + presenceLasts)).toEqual([one])
  expect(peopleAt(presence, one)).toEqual([])
})
