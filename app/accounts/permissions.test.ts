import { expect, test } from 'vitest'
import { type Act, can, opens, roles, rules } from './permissions'

const lea = { id: 'lea', roles: ['agent'] }
const dora = { id: 'dora', roles: ['agent'] }
const hedi = { id: 'hedi', roles: ['approver'] }
const fanta = { id: 'fanta', roles: ['service'], serviceSlug: 'voirie' }
const amina = { id: 'amina', roles: ['citizen'] }

test('nobody may do anything unsigned', () => {
  for (const act of Object.keys(rules) as Act[]) expect(opens(null, act), act).toBe(false)
  expect(can(null, 'account.open')).toBe(false)
})

test('a citizen opens their account and nothing else; a role nobody knows opens nothing', () => {
  const acts = Object.keys(rules) as Act[]
  expect(acts.filter(act => opens(amina, act))).toEqual(['account.open', 'account.erase'])
  expect(acts.filter(act => opens({ roles: ['mayor'] }, act))).toEqual([])
})

test('who decided never gets the review', () => {
  expect(can(lea, 'review.decide', { decidedBy: 'lea' })).toBe(false)
  expect(can(dora, 'review.decide', { decidedBy: 'lea' })).toBe(true)
  expect(can(hedi, 'review.decide', { decidedBy: 'lea' })).toBe(false)
  expect(can({ id: 'lea', roles: ['agent', 'administrator'] }, 'review.decide', { decidedBy: 'lea' })).toBe(false)
})

test('who was overruled does not decline the same question again', () => {
  expect(can(lea, 'question.decline', { overruled: ['lea'] })).toBe(false)
  expect(can(dora, 'question.decline', { overruled: ['lea'] })).toBe(true)
})

test('nobody approves their own words where the chain says so', () => {
  const both = { id: 'hedi', roles: ['agent', 'approver'] }
  expect(can(both, 'answer.approve', { authorId: 'hedi', ownWords: false })).toBe(false)
  expect(can(both, 'answer.approve', { authorId: 'hedi', ownWords: true })).toBe(true)
  expect(can(both, 'answer.approve', { authorId: 'lea', ownWords: false })).toBe(true)
  expect(can(lea, 'answer.approve', { authorId: 'dora', ownWords: true })).toBe(false)
})

test('a service contact reads what their own service was asked, and nothing of the inbox', () => {
  expect(can(fanta, 'consultation.read', { serviceSlug: 'voirie' })).toBe(true)
  expect(can(fanta, 'consultation.read', { serviceSlug: 'eau' })).toBe(false)
  expect(can({ ...fanta, serviceSlug: null }, 'consultation.read', { serviceSlug: 'voirie' })).toBe(false)
  expect(can(lea, 'consultation.read', { serviceSlug: 'eau' })).toBe(true)
  expect(can(fanta, 'inbox.read')).toBe(false)
})

test('replaced words are for moderation alone', () => {
  expect(roles.filter(role => opens({ roles: [role] }, 'original.read'))).toEqual(['administrator', 'agent'])
})

test('a stream is followed by whom it is for', () => {
  const followed = (person: Parameters<typeof can>[0]) =>
    [
      'moderators',
      'person:lea',
      'person:fanta',
      'service:voirie',
      'service:eau',
      'service:',
      'public',
      'record',
      '',
    ].filter(stream => can(person, 'stream.follow', { stream }))
  expect(followed(lea)).toEqual(['moderators', 'person:lea'])
  expect(followed(hedi)).toEqual(['moderators'])
  expect(followed(fanta)).toEqual(['person:fanta', 'service:voirie'])
  expect(followed({ ...amina, id: 'lea' })).toEqual([])
  expect(followed(null)).toEqual([])
})
